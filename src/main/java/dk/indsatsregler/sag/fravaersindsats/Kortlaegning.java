package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Kortlægningen af årsagerne til fraværet i fire arenaer.
 *
 * @param skole er forholdene i skolen kortlagt? (FR-53)
 * @param hjem er forholdene i hjemmet kortlagt? (FR-53)
 * @param fritid er forholdene i fritiden kortlagt? (FR-53)
 * @param barn er forholdene hos barnet selv kortlagt? (FR-53)
 * @param læringsmiljø er læringsmiljøet i skolen kortlagt? (FR-54)
 * @param lærere er barnets relationer til lærerne kortlagt? (FR-54)
 * @param kammerater er barnets relationer til kammeraterne kortlagt? (FR-54)
 */
@Fakta(område = "skolefravaer")
public record Kortlaegning(
        @Oplysning(spørgsmål = "Er forholdene i skolen kortlagt?", svaresAf = SvaresAf.FAGPERSON) @Nullable
        Boolean skole,

        @Oplysning(spørgsmål = "Er forholdene i hjemmet kortlagt?", svaresAf = SvaresAf.FAGPERSON) @Nullable
        Boolean hjem,

        @Oplysning(spørgsmål = "Er forholdene i fritiden kortlagt?", svaresAf = SvaresAf.FAGPERSON) @Nullable
        Boolean fritid,

        @Oplysning(spørgsmål = "Er forholdene hos barnet selv kortlagt?", svaresAf = SvaresAf.FAGPERSON) @Nullable
        Boolean barn,

        @Oplysning(spørgsmål = "Er læringsmiljøet i skolen kortlagt?", svaresAf = SvaresAf.FAGPERSON) @Nullable
        Boolean læringsmiljø,

        @Oplysning(spørgsmål = "Er barnets relationer til lærerne kortlagt?", svaresAf = SvaresAf.FAGPERSON) @Nullable
        Boolean lærere,

        @Oplysning(spørgsmål = "Er barnets relationer til kammeraterne kortlagt?", svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean kammerater) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Kortlaegning[…]";
    }
}
