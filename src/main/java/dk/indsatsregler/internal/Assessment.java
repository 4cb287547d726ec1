package dk.indsatsregler.internal;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.explain.Answers;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.explain.JudgedCase;
import dk.indsatsregler.explain.OpenQuestions;
import dk.indsatsregler.explain.Outcomes;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
        Set<String> assessed = areas(rules, sag);
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        return of(
                rules,
                head(rules, sag, assessed, List.of()),
                sag,
                facts,
                assessed,
                Evaluator.evaluate(rules, facts, assessed));
    }

    static Vurdering.Hoved head(RuleSet rules, Sag sag, Set<String> assessed, List<String> reservations) {
        return new Vurdering.Hoved(
                Library.version(),
                rules.identity(),
                sag.id(),
                sag.vurderingsdato(),
                rules.areasOf(assessed),
                reservations);
    }

    static Vurdering of(
            RuleSet rules, Vurdering.Hoved head, Sag sag, CaseFacts facts, Set<String> assessed, Verdicts verdicts) {
        JudgedCase judged = new JudgedCase(rules, facts, assessed, verdicts);
        List<Udfald> outcomes = Outcomes.of(judged);
        List<Mangel> questions = OpenQuestions.of(judged, head.områder(), outcomes);
        return Vurdering.af(
                head,
                Answers.of(judged, head.områder(), questions),
                outcomes,
                questions,
                RulerResult.of(rules, facts, verdicts),
                Ladder.of(rules, assessed, facts.date(), verdicts),
                Outcomes.conflicts(judged),
                new Insight(rules, sag, facts, assessed, verdicts));
    }

    /** What is assessed in a case: names of areas, and ids of single rules beside them. */
    public static Set<String> areas(RuleSet rules, Sag sag) {
        // Sorted, but asked by name for every rule.
        return Collections.unmodifiableSet(new LinkedHashSet<>(rules.areas(sag)));
    }
}
