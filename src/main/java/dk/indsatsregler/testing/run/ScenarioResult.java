package dk.indsatsregler.testing.run;

import dk.indsatsregler.testing.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one scenario went, or what is wrong with a file.
 *
 * @param file the feature file, named relative to its folder
 * @param line the line of the scenario, or of the example row it was made from, or of what is wrong with the file
 * @param rule the id in the {@code Regel:} heading it stands under; {@code null} when it stands under none
 * @param name its name; the file's, for what is wrong with the file
 * @param scenario the scenario; {@code null} when it could not be understood
 * @param failure why it failed, in Danish; {@code null} when it passed
 * @param explanations the explanations of rules in {@code failure}, word for word
 */
public record ScenarioResult(
        String file,
        int line,
        @Nullable String rule,
        String name,
        @Nullable Scenario scenario,
        @Nullable String failure,
        List<String> explanations) {

    public ScenarioResult {
        explanations = List.copyOf(explanations);
    }

    /** What passed, or what explains no rule. */
    public ScenarioResult(
            String file,
            int line,
            @Nullable String rule,
            String name,
            @Nullable Scenario scenario,
            @Nullable String failure) {
        this(file, line, rule, name, scenario, failure, List.of());
    }

    /** Did it pass? */
    public boolean passed() {
        return failure == null;
    }
}
