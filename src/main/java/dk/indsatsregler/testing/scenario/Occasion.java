package dk.indsatsregler.testing.scenario;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import java.util.List;
import java.util.function.Function;

/**
 * One {@code Når sagen vurderes den …} and the {@code Så} that follow it.
 *
 * @param given the case; asking for it refuses it with the reason when its facts cannot be right
 * @param checks what must hold, at least one
 */
public record Occasion(Given given, List<Check> checks) {

    public Occasion {
        checks = List.copyOf(checks);
    }

    /** Assesses the case. */
    public Answer assess(Function<Sag, Vurdering> assessor) {
        return Answer.of(() -> assessor.apply(given.sag()));
    }

    /** The facts of a case, put together when asked for. */
    @FunctionalInterface
    public interface Given {

        /**
         * The case.
         *
         * @throws dk.indsatsregler.sag.UgyldigOplysningException if a fact cannot be right
         */
        Sag sag();
    }
}
