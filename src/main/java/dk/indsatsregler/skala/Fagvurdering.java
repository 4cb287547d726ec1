package dk.indsatsregler.skala;

import dk.indsatsregler.sag.boernelineal.Fagrolle;
import dk.indsatsregler.sag.boernelineal.Vurderingsform;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A professional's assessment, as it was told.
 *
 * @param id the assessment's opaque id
 * @param rolle the role of the one who set the steps
 * @param dato the day they were set
 * @param form a professional's own, or a joint one
 * @param trivselstrin the child's step; {@code null} when not told
 * @param forældretrin the step of the parents' capacity; {@code null} when not told
 * @param barnetsAlder the child's age that day in whole years; {@code null} when not known
 * @param barnetsMåneder the same in whole months, for a small child is not 0 years; {@code null} when not known
 */
public record Fagvurdering(
        String id,
        Fagrolle rolle,
        LocalDate dato,
        Vurderingsform form,
        @Nullable Integer trivselstrin,
        @Nullable Integer forældretrin,
        @Nullable Integer barnetsAlder,
        @Nullable Integer barnetsMåneder) {

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Fagvurdering[…]";
    }
}
