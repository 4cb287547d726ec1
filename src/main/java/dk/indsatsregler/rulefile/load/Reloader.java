package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.RuleChecker;
import dk.indsatsregler.rulefile.check.Standing;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.syntax.RawRule;
import dk.indsatsregler.rulefile.syntax.RuleParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Loads a rule set again with one rule written otherwise, as tools that try many variations need it: only that rule is read anew, and the
 * rules are held together again. What comes out is what {@link RuleLoader} makes of the file with the other text in it; a test holds the two
 * equal.
 */
public final class Reloader {

    private final RuleSet rules;
    private final Statements statements;
    private final RuleChecker checker;
    private final List<Draft> drafts = new ArrayList<>();

    /** Variations of these rules. */
    public Reloader(RuleSet rules, Statements statements) {
        this.rules = rules;
        this.statements = statements;
        this.checker = new RuleChecker(rules.vocabulary(), statements);
        rules.rules()
                .forEach(rule -> drafts.addAll(read(rule.info(), rule.info().tekst())));
    }

    private List<Draft> read(Regel rule, String text) {
        Problems problems = new Problems(Source.of(rule.fil(), "\n".repeat(rule.linje() - 1) + text));
        Standing standing = new Standing(rule.lag(), rule.område(), rule.erstatter());
        List<Draft> read = new ArrayList<>();
        for (RawRule raw : RuleParser.parse(problems)) {
            read.add(checker.check(raw, problems, standing));
        }
        if (read.isEmpty() && !problems.list().isEmpty()) {
            throw new IllegalArgumentException("The text does not begin with a rule");
        }
        return read;
    }

    /**
     * The rules with one written otherwise.
     *
     * @param rule the rule
     * @param text its text instead; empty leaves the rule out
     */
    public Loaded with(Rule rule, String text) {
        List<Draft> changed = read(rule.info(), text);
        // A problem is told to its file: not to the drafts that are kept for the next variation.
        Map<String, Problems> found = new LinkedHashMap<>();
        List<Draft> all = new ArrayList<>();
        drafts.subList(0, rule.index()).forEach(d -> all.add(kept(d, found)));
        all.addAll(changed);
        drafts.subList(rule.index() + 1, drafts.size()).forEach(d -> all.add(kept(d, found)));
        References references = References.of(all);
        Set<Draft> twice = Versions.check(all);
        all.stream().map(d -> d.standing().layer()).distinct().forEach(references::check);
        List<Integer> strata = Strata.of(all, references, twice);
        List<Regelproblem> problems = new ArrayList<>();
        all.stream().map(Draft::problems).distinct().forEach(p -> problems.addAll(p.list()));
        return problems.isEmpty()
                ? new Loaded.Rules(new RuleSet(
                        rules.vocabulary(),
                        RuleBuilder.build(all, references, strata, statements),
                        identity(),
                        rules.practices()))
                : new Loaded.Refused(problems);
    }

    private static Draft kept(Draft draft, Map<String, Problems> found) {
        Source source = draft.problems().source();
        Problems own =
                found.computeIfAbsent(draft.standing().layer() + " " + source.name(), name -> new Problems(source));
        return new Draft(
                own,
                draft.raw(),
                draft.metadata(),
                draft.conditions(),
                draft.reads(),
                draft.then(),
                draft.deadline(),
                draft.standing());
    }

    private Regelsaet identity() {
        return new Regelsaet(
                rules.identity().version() + ", ændret", rules.identity().sha256());
    }
}
