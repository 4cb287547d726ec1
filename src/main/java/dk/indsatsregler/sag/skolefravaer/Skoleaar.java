package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Det seneste skoleår, alle slags fravær lagt sammen.
 *
 * @param skoledage hvor mange planlagte skoledage havde eleven i det seneste skoleår? (0-366; FR-34)
 * @param fraværsdage hvor mange fraværsdage af alle slags havde eleven i det seneste skoleår? (hele og halve; FR-34, FR-38)
 */
@Fakta(område = "skolefravaer")
public record Skoleaar(
        @Oplysning(
                spørgsmål = "Hvor mange planlagte skoledage havde eleven i det seneste skoleår?",
                svar = "eleven havde {} planlagte skoledage i det seneste skoleår",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 366,
                enhed = "skoledage")
        @Nullable
        Integer skoledage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage af alle slags havde eleven i det seneste skoleår?",
                svar = "eleven havde {} fraværsdage af alle slags i det seneste skoleår",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 366,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage",
                kanÆndres = true)
        @Nullable
        BigDecimal fraværsdage) {

    public Skoleaar {
        if (skoledage != null) {
            Krav.mellem("Skoleaar.skoledage", BigDecimal.valueOf(skoledage), 0, 366);
        }
        Procent.krav("Skoleaar.fraværsdage", fraværsdage, skoledage, 366);
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Skoleaar med() {
        return Faktum.med(Skoleaar.class);
    }

    public Skoleaar skoledage(@Nullable Integer skoledage) {
        return Faktum.med(this, "skoledage", skoledage);
    }

    public Skoleaar fraværsdage(@Nullable BigDecimal fraværsdage) {
        return Faktum.med(this, "fraværsdage", fraværsdage);
    }

    /**
     * Fraværet i skoleåret i procent, uden afrunding.
     *
     * @return procenten; {@code null}, når den ikke kan regnes ud
     */
    @Afledt(
            af = {"Skoleaar.skoledage", "Skoleaar.fraværsdage"},
            andel = "fravær",
            betydning = "Det samlede fravær i det seneste skoleår i procent, uden afrunding.",
            udsagn = "FR-34, FR-38",
            mindst = 0,
            højst = 100,
            enhed = "%")
    public static @Nullable BigDecimal fraværsprocent(Skoleaar periode) {
        return Procent.af(periode.fraværsdage, periode.skoledage);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Skoleaar[…]";
    }
}
