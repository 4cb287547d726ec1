package dk.indsatsregler.testing.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario, understood and ready to run.
 *
 * @param file the feature file, named relative to its folder
 * @param line the line of the scenario, or of the example row it was made from
 * @param rule the id in the {@code Regel:} heading it stands under; {@code null} when it stands under none
 * @param name its name, with the values of the example row it was made from
 * @param occasions its assessments, at least one
 */
public record Scenario(String file, int line, @Nullable String rule, String name, List<Occasion> occasions) {

    public Scenario {
        occasions = List.copyOf(occasions);
    }
}
