package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One occasion of a scenario, its case laid out and judged once, to be held against many mutants. */
final class EvaluatedOccasion {

    private final Scenario scenario;
    private final Occasion occasion;
    private final @Nullable Laid laid;

    /** The case: {@code null} where it is refused. */
    private record Laid(CaseFacts facts, Set<String> areas, Verdicts verdicts) {}

    private EvaluatedOccasion(Scenario scenario, Occasion occasion, @Nullable Laid laid) {
        this.scenario = scenario;
        this.occasion = occasion;
        this.laid = laid;
    }

    /** The occasions of the scenarios that pass: one that fails anyway tells nothing. */
    static List<EvaluatedOccasion> of(RuleSet rules, List<Scenario> scenarios) {
        return of(rules, scenarios, () -> {});
    }

    /** The same, told at each scenario. */
    static List<EvaluatedOccasion> of(RuleSet rules, List<Scenario> scenarios, Runnable told) {
        List<EvaluatedOccasion> all = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            told.run();
            List<EvaluatedOccasion> own = scenario.occasions().stream()
                    .map(o -> new EvaluatedOccasion(scenario, o, laid(rules, o)))
                    .toList();
            if (own.stream().noneMatch(s -> s.fails(rules))) {
                all.addAll(own);
            }
        }
        return all;
    }

    private static @Nullable Laid laid(RuleSet rules, Occasion occasion) {
        try {
            Sag sag = occasion.given().sag();
            CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
            Set<String> areas = Assessment.areas(rules, sag);
            return new Laid(facts, areas, Evaluator.evaluate(rules, facts, areas));
        } catch (UgyldigOplysningException refused) {
            return null;
        }
    }

    Scenario scenario() {
        return scenario;
    }

    /**
     * Can it tell anything of the mutant: is the rule judged in its case, or gone, and does a check name one of these rules, or none at all?
     *
     * @param touched ids of the rules a change of the rule can be seen in
     */
    boolean concerns(Mutant mutant, Set<String> touched) {
        boolean judged =
                laid == null || mutant.removed() || RuleSet.active(mutant.rule(), laid.facts.date(), laid.areas);
        return judged
                && occasion.checks().stream()
                        .anyMatch(c -> c.rules().isEmpty() || !Collections.disjoint(c.rules(), touched));
    }

    /**
     * May the mutant be told from the rules here at a glance: by a verdict, or because the changed conclusion is drawn? Texts can differ all
     * the same.
     */
    boolean differs(Mutant mutant, Evaluator mutated) {
        if (laid == null) {
            return false;
        }
        boolean drawn = laid.verdicts.of(mutant.rule()).possible();
        return switch (mutant.kind()) {
            case VERB, CONCLUSION -> drawn;
            case RULE_REMOVED ->
                occasion.checks().stream()
                        .anyMatch(c -> c.rules().contains(mutant.rule().id()));
            default -> !mutated.evaluate(laid.facts, laid.areas).byIndex().equals(laid.verdicts.byIndex());
        };
    }

    /**
     * Does a check fail by the second opinion on these rules? Drools need not be asked: every scenario has shown that the two agree on its
     * case, and to build an engine for each mutant would take minutes.
     */
    boolean fails(RuleSet rules) {
        Answer answer = occasion.assess(sag -> assessed(rules, sag));
        return occasion.checks().stream().anyMatch(c -> c.failure(answer) != null);
    }

    private static Vurdering assessed(RuleSet rules, Sag sag) {
        return Assessment.bySecondOpinion(rules, sag);
    }
}
