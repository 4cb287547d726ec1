package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Den seneste måned op til vurderingsdatoen.
 *
 * @param skoledage hvor mange planlagte skoledage havde eleven den seneste måned? (0-31; FR-38)
 * @param fraværsdage hvor mange fraværsdage af alle slags havde eleven den seneste måned? (hele og halve; FR-38)
 * @param ulovligeDage hvor mange ulovlige fraværsdage havde eleven den seneste måned? (hele og halve; FR-38)
 */
@Fakta(område = "skolefravaer")
public record SenesteMaaned(
        @Oplysning(
                spørgsmål = "Hvor mange planlagte skoledage havde eleven den seneste måned?",
                svar = "eleven havde {} planlagte skoledage den seneste måned",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 31,
                enhed = "skoledage")
        @Nullable
        Integer skoledage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage af alle slags havde eleven den seneste måned?",
                svar = "eleven havde {} fraværsdage af alle slags den seneste måned",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 31,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage",
                kanÆndres = true)
        @Nullable
        BigDecimal fraværsdage,

        @Oplysning(
                spørgsmål = "Hvor mange ulovlige fraværsdage havde eleven den seneste måned?",
                svar = "eleven havde {} ulovlige fraværsdage den seneste måned",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 31,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage",
                kanÆndres = true)
        @Nullable
        BigDecimal ulovligeDage) {

    public SenesteMaaned {
        if (skoledage != null) {
            Krav.mellem("SenesteMaaned.skoledage", BigDecimal.valueOf(skoledage), 0, 31);
        }
        Procent.krav("SenesteMaaned.fraværsdage", fraværsdage, skoledage, 31);
        Procent.krav("SenesteMaaned.ulovligeDage", ulovligeDage, skoledage, 31);
        if (ulovligeDage != null && fraværsdage != null && ulovligeDage.compareTo(fraværsdage) > 0) {
            throw new UgyldigOplysningException(
                    "SenesteMaaned.ulovligeDage", "skal være højst fraværsdagene af alle slags, som de er en del af.");
        }
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static SenesteMaaned med() {
        return Faktum.med(SenesteMaaned.class);
    }

    public SenesteMaaned skoledage(@Nullable Integer skoledage) {
        return Faktum.med(this, "skoledage", skoledage);
    }

    public SenesteMaaned fraværsdage(@Nullable BigDecimal fraværsdage) {
        return Faktum.med(this, "fraværsdage", fraværsdage);
    }

    public SenesteMaaned ulovligeDage(@Nullable BigDecimal ulovligeDage) {
        return Faktum.med(this, "ulovligeDage", ulovligeDage);
    }

    /**
     * Fraværet uden lovlig grund i procent, uden afrunding.
     *
     * @return procenten; {@code null}, når den ikke kan regnes ud
     */
    @Afledt(
            af = {"SenesteMaaned.skoledage", "SenesteMaaned.ulovligeDage"},
            andel = "ulovligt fravær",
            betydning = "Det ulovlige fravær den seneste måned i procent, uden afrunding.",
            udsagn = "FR-38",
            mindst = 0,
            højst = 100,
            enhed = "%")
    public static @Nullable BigDecimal ulovligProcent(SenesteMaaned periode) {
        return Procent.af(periode.ulovligeDage, periode.skoledage);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "SenesteMaaned[…]";
    }
}
