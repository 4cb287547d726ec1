package dk.indsatsregler.explain;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.List;
import java.util.Set;

/** A case, how its rules came out, and what several parts of the result ask of that, worked out once. Used by one thread. */
public final class JudgedCase {

    private final RuleSet rules;
    private final CaseFacts facts;
    private final Set<String> assessed;
    private final Verdicts verdicts;
    private final World world;
    private final Relations relations;
    private final List<Rule> shown;

    /**
     * A case, judged so.
     *
     * @param rules the rules
     * @param facts the case
     * @param assessed what is assessed: areas, and single rules beside them
     * @param verdicts how the rules came out, by the engine or by the second opinion
     */
    public JudgedCase(RuleSet rules, CaseFacts facts, Set<String> assessed, Verdicts verdicts) {
        this.rules = rules;
        this.facts = facts;
        this.assessed = assessed;
        this.verdicts = verdicts;
        this.world = World.of(rules, facts, verdicts);
        this.relations = new Relations(rules, verdicts);
        this.shown = Outcomes.shown(rules, facts.date(), assessed);
    }

    RuleSet rules() {
        return rules;
    }

    CaseFacts facts() {
        return facts;
    }

    Set<String> assessed() {
        return assessed;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    World world() {
        return world;
    }

    Relations relations() {
        return relations;
    }

    /** One version of every rule assessed, in rule order. */
    List<Rule> shown() {
        return shown;
    }

    /** Shows neither case nor verdicts. */
    @Override
    public String toString() {
        return "JudgedCase[…]";
    }
}
