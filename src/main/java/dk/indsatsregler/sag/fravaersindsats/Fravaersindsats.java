package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Indsatsen mod fraværet og dem, der er med i den.
 *
 * @param teamFindes har kommunen et tværfagligt kom-i-skole-team? (FR-59)
 * @param teamInddraget er kom-i-skole-teamet inddraget? (FR-59)
 * @param komplekst er problemstillingerne komplekse? (fagpersonens skøn; FR-57, FR-60)
 * @param socialområdetInddraget er socialområdet inddraget? (FR-61)
 */
@Fakta(område = "skolefravaer")
public record Fravaersindsats(
        @Oplysning(
                spørgsmål = "Har kommunen et tværfagligt kom-i-skole-team?",
                ja = "kommunen har et tværfagligt kom-i-skole-team",
                nej = "kommunen har ikke et tværfagligt kom-i-skole-team",
                svaresAf = SvaresAf.KOMMUNE)
        @Nullable
        Boolean teamFindes,

        @Oplysning(
                spørgsmål = "Er kom-i-skole-teamet inddraget?",
                ja = "kom-i-skole-teamet er inddraget",
                nej = "kom-i-skole-teamet er ikke inddraget",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Boolean teamInddraget,

        @Oplysning(
                spørgsmål = "Er problemstillingerne komplekse?",
                ja = "problemstillingerne er komplekse",
                nej = "problemstillingerne er ikke komplekse",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean komplekst,

        @Oplysning(
                spørgsmål = "Er socialområdet inddraget?",
                ja = "socialområdet er inddraget",
                nej = "socialområdet er ikke inddraget",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean socialområdetInddraget) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Fravaersindsats med() {
        return Faktum.med(Fravaersindsats.class);
    }

    public Fravaersindsats teamFindes(@Nullable Boolean teamFindes) {
        return Faktum.med(this, "teamFindes", teamFindes);
    }

    public Fravaersindsats teamInddraget(@Nullable Boolean teamInddraget) {
        return Faktum.med(this, "teamInddraget", teamInddraget);
    }

    public Fravaersindsats komplekst(@Nullable Boolean komplekst) {
        return Faktum.med(this, "komplekst", komplekst);
    }

    public Fravaersindsats socialområdetInddraget(@Nullable Boolean socialområdetInddraget) {
        return Faktum.med(this, "socialområdetInddraget", socialområdetInddraget);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Fravaersindsats[…]";
    }
}
