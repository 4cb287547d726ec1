package dk.indsatsregler.skala;

import org.jspecify.annotations.Nullable;

/**
 * A step on a scale, or the range it lies in while facts are missing.
 *
 * @param laveste the lowest step it can be
 * @param højeste the highest step it can be; {@code null} when no step is certain
 */
public record Trinspaend(int laveste, @Nullable Integer højeste) {

    /** Is the step known? */
    public boolean erKendt() {
        return højeste != null && højeste == laveste;
    }

    /** Can the step be one of these? */
    boolean rører(int fra, int til) {
        return laveste <= til && (højeste == null || fra <= højeste);
    }
}
