package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
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
        @Oplysning(
                spørgsmål = "Er forholdene i skolen kortlagt?",
                ja = "forholdene i skolen er kortlagt",
                nej = "forholdene i skolen er ikke kortlagt",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean skole,

        @Oplysning(
                spørgsmål = "Er forholdene i hjemmet kortlagt?",
                ja = "forholdene i hjemmet er kortlagt",
                nej = "forholdene i hjemmet er ikke kortlagt",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean hjem,

        @Oplysning(
                spørgsmål = "Er forholdene i fritiden kortlagt?",
                ja = "forholdene i fritiden er kortlagt",
                nej = "forholdene i fritiden er ikke kortlagt",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean fritid,

        @Oplysning(
                spørgsmål = "Er forholdene hos barnet selv kortlagt?",
                ja = "forholdene hos barnet selv er kortlagt",
                nej = "forholdene hos barnet selv er ikke kortlagt",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean barn,

        @Oplysning(
                spørgsmål = "Er læringsmiljøet i skolen kortlagt?",
                ja = "læringsmiljøet i skolen er kortlagt",
                nej = "læringsmiljøet i skolen er ikke kortlagt",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean læringsmiljø,

        @Oplysning(
                spørgsmål = "Er barnets relationer til lærerne kortlagt?",
                ja = "barnets relationer til lærerne er kortlagt",
                nej = "barnets relationer til lærerne er ikke kortlagt",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean lærere,

        @Oplysning(
                spørgsmål = "Er barnets relationer til kammeraterne kortlagt?",
                ja = "barnets relationer til kammeraterne er kortlagt",
                nej = "barnets relationer til kammeraterne er ikke kortlagt",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean kammerater) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Kortlaegning med() {
        return Faktum.med(Kortlaegning.class);
    }

    public Kortlaegning skole(@Nullable Boolean skole) {
        return Faktum.med(this, "skole", skole);
    }

    public Kortlaegning hjem(@Nullable Boolean hjem) {
        return Faktum.med(this, "hjem", hjem);
    }

    public Kortlaegning fritid(@Nullable Boolean fritid) {
        return Faktum.med(this, "fritid", fritid);
    }

    public Kortlaegning barn(@Nullable Boolean barn) {
        return Faktum.med(this, "barn", barn);
    }

    public Kortlaegning læringsmiljø(@Nullable Boolean læringsmiljø) {
        return Faktum.med(this, "læringsmiljø", læringsmiljø);
    }

    public Kortlaegning lærere(@Nullable Boolean lærere) {
        return Faktum.med(this, "lærere", lærere);
    }

    public Kortlaegning kammerater(@Nullable Boolean kammerater) {
        return Faktum.med(this, "kammerater", kammerater);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Kortlaegning[…]";
    }
}
