package dk.indsatsregler.testing.step;

import dk.indsatsregler.testing.feature.Complaint;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a scenario.
 *
 * @param raw the scenario as it stands
 * @param scenario the scenario; {@code null} when there are complaints
 * @param complaints what is wrong with it
 * @param shared what is wrong with its {@code Baggrund}, and so with every scenario below that
 */
public record Understood(
        RawScenario raw, @Nullable Scenario scenario, List<Complaint> complaints, List<Complaint> shared) {

    public Understood {
        complaints = List.copyOf(complaints);
        shared = List.copyOf(shared);
    }
}
