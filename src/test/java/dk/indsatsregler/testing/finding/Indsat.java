package dk.indsatsregler.testing.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.testing.run.ScenarioResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Funds scenarier, sat ind og kørt af motoren. */
final class Indsat {

    private Indsat() {}

    /** Hvert funds scenarie kan læses og består. */
    static void består(Rulebook bog, List<Regelproblem> fund) {
        for (Regelproblem et : fund) {
            Rule regel =
                    bog.rules().versions(Objects.requireNonNull(et.regel())).get(0);
            String fil = "# language: da\nEgenskab: fund\n\n" + FeatureText.heading(regel) + "\n"
                    + Objects.requireNonNull(et.vidne()).scenarie();
            List<ScenarioResult> kørt = Runner.run(
                            bog, Map.of("proeve/fund.feature", fil.getBytes(StandardCharsets.UTF_8)))
                    .ran();
            assertThat(kørt).as(fil).hasSize(1);
            assertThat(kørt.get(0).passed())
                    .as(fil + "\n" + kørt.get(0).failure())
                    .isTrue();
        }
    }
}
