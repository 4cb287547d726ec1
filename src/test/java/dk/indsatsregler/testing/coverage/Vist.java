package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.Sag;
import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Check;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Et scenarie, der er bestået og siger status for nogle regler. */
final class Vist {

    private Vist() {}

    static Scenario vist(Sag sag, String... regler) {
        return vist("et scenarie", new Occasion(() -> sag, List.of(siger(regler))));
    }

    static Scenario vist(String navn, Occasion... gange) {
        return new Scenario("proeve.feature", 1, null, navn, Arrays.asList(gange));
    }

    static Check siger(String... regler) {
        return new Says(Set.of(regler));
    }

    private record Says(Set<String> tellsStatusOf) implements Check {

        @Override
        public String text() {
            return "Så er det sådan";
        }

        @Override
        public int line() {
            return 1;
        }

        @Override
        public Set<String> rules() {
            return tellsStatusOf;
        }

        @Override
        public @Nullable String failure(Answer answer) {
            return null;
        }
    }
}
