package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Sygefravær ud i én køre. Sygdommens art spørges der ikke om.
 *
 * @param dageITræk hvor mange kalenderdage i træk har eleven nu været syg? (0-366; FR-04)
 * @param attestForlangt har skolens leder forlangt en lægeattest? (FR-04)
 * @param attestAfleveret har forældrene afleveret lægeattesten? (FR-04)
 */
@Fakta(område = "skolefravaer")
public record Sygdom(
        @Oplysning(
                spørgsmål = "Hvor mange kalenderdage i træk har eleven nu været syg?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 366)
        @Nullable
        Integer dageITræk,

        @Oplysning(spørgsmål = "Har skolens leder forlangt en lægeattest?", svaresAf = SvaresAf.SKOLE) @Nullable
        Boolean attestForlangt,

        @Oplysning(spørgsmål = "Har forældrene afleveret lægeattesten?", svaresAf = SvaresAf.SKOLE) @Nullable
        Boolean attestAfleveret) {

    public Sygdom {
        if (dageITræk != null) {
            Krav.mellem("Sygdom.dageITræk", BigDecimal.valueOf(dageITræk), 0, 366);
        }
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Sygdom[…]";
    }
}
