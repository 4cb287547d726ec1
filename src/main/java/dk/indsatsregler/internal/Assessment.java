package dk.indsatsregler.internal;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.explain.Explainer;
import dk.indsatsregler.explain.Outcomes;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.Set;

/** Puts the result of a case together from how its rules came out. */
public final class Assessment {

    private Assessment() {}

    /**
     * The result the second opinion alone would give: for tools that try variations of a rule set, never for a caseworker.
     *
     * @throws UgyldigOplysningException if a fact cannot be right
     */
    public static Vurdering bySecondOpinion(RuleSet rules, Sag sag) {
        Set<String> areas = areas(rules, sag);
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        return of(rules, head(rules, sag, areas), facts, Evaluator.evaluate(rules, facts, areas));
    }

    static Vurdering.Hoved head(RuleSet rules, Sag sag, Set<String> areas) {
        return new Vurdering.Hoved(Library.version(), rules.identity(), sag.id(), sag.vurderingsdato(), areas);
    }

    static Vurdering of(RuleSet rules, Vurdering.Hoved head, CaseFacts facts, Verdicts verdicts) {
        Set<String> areas = head.områder();
        return Vurdering.af(
                head,
                Outcomes.of(rules, facts, areas, verdicts),
                RulerResult.of(rules, facts, verdicts),
                Ladder.of(rules, areas, facts.date(), verdicts),
                Outcomes.conflicts(rules, facts, areas, verdicts),
                id -> Explainer.explain(rules, facts, areas, verdicts, id));
    }

    /** The areas a case asks for. */
    public static Set<String> areas(RuleSet rules, Sag sag) {
        return rules.areas(sag);
    }
}
