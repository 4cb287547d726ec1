package dk.indsatsregler.testing.check;

import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.testing.scenario.Answer;
import org.jspecify.annotations.Nullable;

/** An assertion on the answer to a case. */
@FunctionalInterface
public interface Assertion {

    /** What came instead, in one or a few Danish lines; {@code null} when the demand is met. */
    @Nullable
    String failure(Answer answer);

    /** A demand on an assessment: a case refused, or one without assessment, fails it. */
    static Assertion assessed(OfAssessment demand) {
        return answer -> {
            if (answer instanceof Answer.Refused refused) {
                return "Sagen blev afvist: " + refused.reason().getMessage();
            }
            Vurdering assessment = ((Answer.Assessed) answer).vurdering();
            Vurdering.IngenVurdering none = assessment.ingenVurdering();
            return none != null ? "Der kom ingen vurdering: " + none.årsag() : demand.failure(assessment);
        };
    }

    /** A demand on the outcome of a rule. */
    static Assertion outcome(String rule, OfOutcome demand) {
        return assessed(assessment -> {
            Udfald outcome = find(assessment, rule);
            return outcome == null ? absent(assessment, rule) : demand.failure(outcome);
        });
    }

    /** A demand on an assessment that has an outcome of the rule. */
    static Assertion with(String rule, OfAssessment demand) {
        return assessed(
                assessment -> find(assessment, rule) == null ? absent(assessment, rule) : demand.failure(assessment));
    }

    /** A rule's outcome; {@code null} when the assessment has none. */
    static @Nullable Udfald find(Vurdering assessment, String rule) {
        return assessment.ingenVurdering() != null
                ? null
                : assessment.udfald().stream()
                        .filter(u -> u.id().equals(rule))
                        .findFirst()
                        .orElse(null);
    }

    private static String absent(Vurdering assessment, String rule) {
        return rule + " er ikke med i vurderingen. Sagen er vurderet i: "
                + String.join(", ", assessment.hoved().områder()) + ".";
    }

    /** What an assessment must be. */
    @FunctionalInterface
    interface OfAssessment {

        /** What came instead; {@code null} when the demand is met. */
        @Nullable
        String failure(Vurdering assessment);
    }

    /** What an outcome must be. */
    @FunctionalInterface
    interface OfOutcome {

        /** What came instead; {@code null} when the demand is met. */
        @Nullable
        String failure(Udfald outcome);
    }
}
