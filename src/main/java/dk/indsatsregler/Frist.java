package dk.indsatsregler;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, in Danish civil time (Europe/Copenhagen), judged at the end of the assessment date.
 *
 * @param regel the deadline as written in the rule
 * @param forfalder the last moment it is met; {@code null} when what it counts from is not known or has not happened
 * @param tilstand how it stands; {@code null} exactly when {@code forfalder} is
 * @param mangler the field that must be answered before the deadline can be counted; {@code null} when none is missing
 */
public record Frist(
        String regel,
        @Nullable LocalDateTime forfalder,
        @Nullable Tilstand tilstand,
        @Nullable String mangler) {

    /** How a deadline stands. */
    public enum Tilstand {
        /** It falls due after the assessment date. */
        LØBER,
        /** It falls due on the assessment date. */
        FORFALDER,
        /** It fell due before the assessment date. */
        OVERSKREDET
    }
}
