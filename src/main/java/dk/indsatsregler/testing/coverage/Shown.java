package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.EvaluatedCase;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.Goals;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One occasion of a scenario that passed: a case, and the rules whose status is said of it.
 *
 * @param by the scenario
 * @param judged the case
 * @param rules ids of the rules
 */
record Shown(Scenario by, EvaluatedCase judged, Set<String> rules) {

    /** What a scenario shows: one for each of its cases that is not refused. */
    static Stream<Shown> of(RuleSet rules, Scenario scenario) {
        return scenario.occasions().stream().flatMap(occasion -> of(rules, scenario, occasion).stream());
    }

    private static Optional<Shown> of(RuleSet rules, Scenario scenario, Occasion occasion) {
        Set<String> ids = new HashSet<>();
        occasion.checks().forEach(check -> ids.addAll(check.tellsStatusOf()));
        try {
            return Optional.of(new Shown(scenario, judge(rules, occasion.given().sag()), ids));
        } catch (UgyldigOplysningException refused) {
            return Optional.empty(); // no rule was tried
        }
    }

    static EvaluatedCase judge(RuleSet rules, Sag sag) {
        return EvaluatedCase.of(rules, CaseFacts.of(rules.vocabulary(), sag), Assessment.areas(rules, sag));
    }

    boolean shows(Goal goal) {
        return rules.contains(goal.rule().id()) && Goals.reached(goal, judged);
    }
}
