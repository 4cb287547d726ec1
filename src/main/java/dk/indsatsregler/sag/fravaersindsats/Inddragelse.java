package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Barnets og forældrenes del i dialog, planlægning og beslutninger.
 *
 * @param barnetInddraget er barnet inddraget i dialog, planlægning og beslutninger? (FR-55)
 * @param forældreInddraget er forældrene inddraget i dialog, planlægning og beslutninger? (FR-55)
 * @param barnetSpurgt er barnet spurgt om sine ønsker og behov? (nej: ikke spurgt endnu) (FR-56)
 */
@Fakta(område = "skolefravaer")
public record Inddragelse(
        @Oplysning(
                spørgsmål = "Er barnet inddraget i dialog, planlægning og beslutninger?",
                ja = "barnet er inddraget i dialog, planlægning og beslutninger",
                nej = "barnet er ikke inddraget i dialog, planlægning og beslutninger",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean barnetInddraget,

        @Oplysning(
                spørgsmål = "Er forældrene inddraget i dialog, planlægning og beslutninger?",
                ja = "forældrene er inddraget i dialog, planlægning og beslutninger",
                nej = "forældrene er ikke inddraget i dialog, planlægning og beslutninger",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean forældreInddraget,

        @Oplysning(
                spørgsmål = "Er barnet spurgt om sine ønsker og behov? (nej: ikke spurgt endnu)",
                ja = "barnet er spurgt om sine ønsker og behov",
                nej = "barnet er ikke spurgt om sine ønsker og behov",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean barnetSpurgt) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Inddragelse med() {
        return Faktum.med(Inddragelse.class);
    }

    public Inddragelse barnetInddraget(@Nullable Boolean barnetInddraget) {
        return Faktum.med(this, "barnetInddraget", barnetInddraget);
    }

    public Inddragelse forældreInddraget(@Nullable Boolean forældreInddraget) {
        return Faktum.med(this, "forældreInddraget", forældreInddraget);
    }

    public Inddragelse barnetSpurgt(@Nullable Boolean barnetSpurgt) {
        return Faktum.med(this, "barnetSpurgt", barnetSpurgt);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Inddragelse[…]";
    }
}
