package dk.indsatsregler.testing.check;

import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Check;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Så} step, understood.
 *
 * @param text the step as written
 * @param line its line
 * @param rules ids of the rules it names
 * @param tellsStatusOf ids of the rules whose status it says
 * @param refusal does it say that the case is refused?
 * @param demand what it demands
 */
public record ThenStep(
        String text, int line, Set<String> rules, Set<String> tellsStatusOf, boolean refusal, Assertion demand)
        implements Check {

    public ThenStep {
        rules = Set.copyOf(rules);
        tellsStatusOf = Set.copyOf(tellsStatusOf);
    }

    /** Why the answer does not hold, without explanations; {@code null} when it holds. */
    public @Nullable String sentence(Answer answer) {
        return demand.failure(answer);
    }

    @Override
    public @Nullable String failure(Answer answer) {
        Failures failures = Failures.of(List.of(this), answer);
        return failures == null ? null : failures.text();
    }
}
