package dk.indsatsregler.testing.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it stands, the steps of its {@code Baggrund} first.
 *
 * @param name its name, with the values of the example row it was made from
 * @param line its line, or the example row's
 * @param heading the {@code Regel:} it stands under; {@code null} when it stands under none
 * @param steps its steps
 * @param flaw a line that is not read in its {@code Baggrund}; {@code null} when all of it is
 */
public record RawScenario(
        String name,
        int line,
        @Nullable Heading heading,
        List<RawStep> steps,
        @Nullable Integer flaw) {

    public RawScenario {
        steps = List.copyOf(steps);
    }
}
