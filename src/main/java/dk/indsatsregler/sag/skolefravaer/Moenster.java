package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mønstre i fraværet (spor C). De måles; om et mønster er bekymrende, er en kommunes egen praksis.
 *
 * @param dageITræk hvor mange planlagte skoledage i træk har eleven højst været fraværende? (0-400; FR-36)
 * @param fastUgedag falder fraværet gentagne gange på samme ugedag, fx mandage eller fredage? (fagpersonens skøn; FR-43)
 */
@Fakta(område = "skolefravaer")
public record Moenster(
        @Oplysning(
                spørgsmål = "Hvor mange planlagte skoledage i træk har eleven højst været fraværende?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 400)
        @Nullable
        Integer dageITræk,

        @Oplysning(
                spørgsmål = "Falder fraværet gentagne gange på samme ugedag, fx mandage eller fredage?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean fastUgedag) {

    public Moenster {
        if (dageITræk != null) {
            Krav.mellem("Moenster.dageITræk", BigDecimal.valueOf(dageITræk), 0, 400);
        }
    }

    /** Den længste række af skoledage i træk, eleven har været fraværende hele dagen. */
    @Afledt(
            af = {"Moenster.dageITræk"},
            ellerAf = {"Skoledag.dato", "Fravaersregistrering.dato"},
            betydning = "Den længste række af planlagte skoledage i træk med fravær hele dagen.",
            udsagn = "FR-36")
    public static @Nullable Integer længsteRække(
            Moenster mønster,
            @Nullable List<Skoledag> skoledage,
            @Nullable List<Fravaersregistrering> registreringer,
            LocalDate vurderingsdato) {
        if (skoledage == null || registreringer == null) {
            return mønster.dageITræk;
        }
        Fravaersdage fravær = Fravaersdage.af(registreringer);
        int længst = 0;
        int nu = 0;
        for (LocalDate dag : skoledage.stream()
                .map(Skoledag::dato)
                .filter(d -> !d.isAfter(vurderingsdato))
                .sorted()
                .toList()) {
            nu = fravær.hele(dag) ? nu + 1 : 0;
            længst = Math.max(længst, nu);
        }
        if (mønster.dageITræk != null && mønster.dageITræk != længst) {
            throw new UgyldigOplysningException("Moenster.dageITræk", "skal passe med registreringerne.");
        }
        return længst;
    }

    /** Hvor mange dage eleven har været fraværende, hele eller halve. */
    @Afledt(
            af = {"Fravaersregistrering.dato"},
            betydning = "Antal dage med registreret fravær, hele eller halve.",
            udsagn = "FR-43")
    public static @Nullable Integer registreredeDage(
            Moenster mønster, @Nullable List<Fravaersregistrering> registreringer) {
        return registreringer == null
                ? null
                : Fravaersdage.af(registreringer).datoer().size();
    }

    /** Hvor mange forskellige ugedage, fraværet ligger på. */
    @Afledt(
            af = {"Fravaersregistrering.dato"},
            betydning = "Antal forskellige ugedage med registreret fravær.",
            udsagn = "FR-43")
    public static @Nullable Integer ugedage(Moenster mønster, @Nullable List<Fravaersregistrering> registreringer) {
        return registreringer == null
                ? null
                : (int) Fravaersdage.af(registreringer).datoer().stream()
                        .map(LocalDate::getDayOfWeek)
                        .distinct()
                        .count();
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Moenster[…]";
    }
}
