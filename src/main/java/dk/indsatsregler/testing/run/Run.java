package dk.indsatsregler.testing.run;

import dk.indsatsregler.testing.scenario.Scenario;
import java.util.List;
import java.util.Objects;

/**
 * What came of running feature files.
 *
 * @param ran every scenario and everything wrong with a file, by file name and line
 */
public record Run(List<ScenarioResult> ran) {

    public Run {
        ran = List.copyOf(ran);
    }

    /** The scenarios that passed. */
    public List<Scenario> passed() {
        return ran.stream()
                .filter(ScenarioResult::passed)
                .map(ScenarioResult::scenario)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Did everything pass? Nothing at all shows nothing, and is no pass. */
    public boolean allPassed() {
        return !ran.isEmpty() && ran.stream().allMatch(ScenarioResult::passed);
    }
}
