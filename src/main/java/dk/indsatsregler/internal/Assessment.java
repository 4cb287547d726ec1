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
import dk.indsatsregler.vocabulary.FactType;
import java.util.Set;
import java.util.TreeSet;

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
                Scales.ruler(verdicts),
                Scales.ladder(rules, areas, facts.date(), verdicts),
                id -> Explainer.explain(rules, facts, areas, verdicts, id));
    }

    /** The areas a case asks for: those it names, else those whose facts it tells, else all but single municipalities' own. */
    public static Set<String> areas(RuleSet rules, Sag sag) {
        Set<String> known = rules.areas();
        Set<String> areas = new TreeSet<>(sag.områder());
        if (areas.isEmpty()) {
            for (Class<? extends Record> told : sag.typer()) {
                rules.vocabulary()
                        .type(told)
                        .map(FactType::area)
                        .filter(known::contains)
                        .ifPresent(areas::add);
            }
        }
        if (areas.isEmpty()) {
            // Nothing told of any area: everything is open, but one municipality's practice must be asked for by name.
            known.stream().filter(area -> !area.startsWith(RuleSet.LOCAL)).forEach(areas::add);
            return areas;
        }
        for (String area : areas) {
            if (!known.contains(area)) {
                throw new UgyldigOplysningException(
                        "omraader",
                        "skal være blandt de områder, der er regler for: " + String.join(", ", known) + ".");
            }
        }
        return areas;
    }
}
