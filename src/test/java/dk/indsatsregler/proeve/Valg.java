package dk.indsatsregler.proeve;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** En type, der kun er én af, med svar, der kan ændres, og svar, der ikke kan. */
@Fakta(område = "proeve")
public record Valg(
        @Oplysning(
                spørgsmål = "Hvor mange først?",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true,
                mindst = 0,
                højst = 6,
                enhed = "dage")
        @Nullable
        Integer først,

        @Oplysning(
                spørgsmål = "Hvor mange så?",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true,
                halve = true,
                mindst = 0,
                højst = 3)
        @Nullable
        Spaend så,

        @Oplysning(spørgsmål = "Er det gjort?", svaresAf = SvaresAf.SAGSBEHANDLER, kanÆndres = true) @Nullable
        Boolean gjort,

        @Oplysning(spørgsmål = "Hvornår skete det?", svaresAf = SvaresAf.SAGSBEHANDLER, kanÆndres = true) @Nullable
        Haendelse sket,

        @Oplysning(spørgsmål = "Hvor mange er der?", svaresAf = SvaresAf.KOMMUNE) @Nullable
        Integer fast,

        @Oplysning(spørgsmål = "Hvad er skønnet?", svaresAf = SvaresAf.FAGPERSON, skøn = true) @Nullable
        Boolean skøn) {

    public Valg {
        Krav.mellem("Valg.først", først == null ? null : BigDecimal.valueOf(først), 0, 6);
        Krav.mellem("Valg.så", så == null ? null : så.til(), 0, 3);
    }

    /** Begge tal lagt sammen med hver brik; {@code null}, når et af dem ikke er oplyst. */
    @Afledt(
            af = {"Valg.først", "Valg.så", "Brik.antal"},
            betydning = "Det hele lagt sammen.",
            udsagn = "NP-03")
    public static @Nullable BigDecimal iAlt(Valg valg, @Nullable List<Brik> brikker) {
        if (valg.først == null || valg.så == null || !valg.så.erKendt() || brikker == null) {
            return null;
        }
        int flere = valg.først;
        for (Brik brik : brikker) {
            if (brik.antal() == null) {
                return null;
            }
            flere += brik.antal();
        }
        return valg.så.fra().add(BigDecimal.valueOf(flere));
    }
}
