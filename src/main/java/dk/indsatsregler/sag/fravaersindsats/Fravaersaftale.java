package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Aftalen mellem skole og hjem om fraværet (kun i kommuner, der har slået praksis til).
 *
 * @param indgået hvornår er aftalen om fraværet indgået? (FR-37)
 * @param brudt hvornår er aftalen brudt? (FR-37)
 */
@Fakta(område = "skolefravaer")
public record Fravaersaftale(
        @Oplysning(spørgsmål = "Hvornår er aftalen om fraværet indgået?", svaresAf = SvaresAf.SKOLE) @Nullable
        Haendelse indgået,

        @Oplysning(spørgsmål = "Hvornår er aftalen brudt?", svaresAf = SvaresAf.SKOLE) @Nullable
        Haendelse brudt) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Fravaersaftale[…]";
    }
}
