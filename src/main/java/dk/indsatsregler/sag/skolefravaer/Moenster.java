package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
                svar = "eleven har højst været fraværende {} planlagte skoledage i træk",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 400,
                enhed = "skoledage",
                kanÆndres = true)
        @Nullable
        Integer dageITræk,

        @Oplysning(
                spørgsmål = "Falder fraværet gentagne gange på samme ugedag, fx mandage eller fredage?",
                ja = "fraværet falder gentagne gange på samme ugedag",
                nej = "fraværet falder ikke gentagne gange på samme ugedag",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean fastUgedag) {

    public Moenster {
        if (dageITræk != null) {
            Krav.mellem("Moenster.dageITræk", BigDecimal.valueOf(dageITræk), 0, 400);
        }
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Moenster med() {
        return Faktum.med(Moenster.class);
    }

    public Moenster dageITræk(@Nullable Integer dageITræk) {
        return Faktum.med(this, "dageITræk", dageITræk);
    }

    public Moenster fastUgedag(@Nullable Boolean fastUgedag) {
        return Faktum.med(this, "fastUgedag", fastUgedag);
    }

    /** Den længste række af skoledage i træk, eleven har været fraværende hele dagen. */
    @Afledt(
            af = {"Moenster.dageITræk"},
            ellerAf = {
                "Skoledag.dato",
                "Fravaersregistrering.type",
                "Fravaersregistrering.del",
                "Skolegang.klassetrin",
                "Kvartal.dageUdenRegistrering",
                "Moenster.dageITræk"
            },
            gennem = {"Fravaersregistrering.omfang", "Kvartal.manglendeRegistreringer"},
            betydning =
                    "Den længste række af planlagte skoledage i træk med fravær hele dagen: et spænd, når en dags omfang er ukendt, eller den er yngre end en uge og ikke registreret.",
            udsagn = "FR-15, FR-15a, FR-36",
            mindst = 0,
            højst = 400,
            enhed = "skoledage")
    public static @Nullable Spaend længsteRække(
            Moenster mønster,
            Skolegang skolegang,
            Kvartal kvartal,
            @Nullable List<Skoledag> skoledage,
            @Nullable List<Fravaersregistrering> registreringer,
            LocalDate vurderingsdato) {
        Integer oplyst = mønster.dageITræk;
        if (skoledage == null || registreringer == null) {
            return oplyst == null ? null : Spaend.præcis(oplyst);
        }
        Fravaersdage fravær = Fravaersdage.af(registreringer, skolegang, skoledage, vurderingsdato);
        List<LocalDate> dage = skoledage.stream()
                .map(Skoledag::dato)
                .filter(d -> !d.isAfter(vurderingsdato))
                .sorted()
                .toList();
        int sikker = længst(dage, dag -> hel(fravær.fravær(dag).fra()));
        int mulig = længst(
                dage, dag -> hel((kvartal.altRegistreret(dag) ? fravær.registreret(dag) : fravær.fravær(dag)).til()));
        if (oplyst == null) {
            return Spaend.mellem(sikker, mulig);
        } else if (oplyst < sikker || oplyst > mulig) {
            throw new UgyldigOplysningException("Moenster.dageITræk", "skal passe med registreringerne.");
        }
        return Spaend.præcis(oplyst);
    }

    private static boolean hel(BigDecimal dag) {
        return dag.compareTo(BigDecimal.ONE) == 0;
    }

    private static int længst(List<LocalDate> dage, Predicate<LocalDate> fraværende) {
        int længst = 0;
        int nu = 0;
        for (LocalDate dag : dage) {
            nu = fraværende.test(dag) ? nu + 1 : 0;
            længst = Math.max(længst, nu);
        }
        return længst;
    }

    /** Hvor mange dage eleven har været fraværende, hele eller halve. */
    @Afledt(
            af = {"Fravaersregistrering.dato"},
            betydning = "Antal dage med registreret fravær, hele eller halve.",
            udsagn = "FR-43",
            enhed = "dage")
    public static @Nullable Integer registreredeDage(
            Moenster mønster, @Nullable List<Fravaersregistrering> registreringer) {
        return registreringer == null ? null : datoer(registreringer).size();
    }

    /** Hvor mange forskellige ugedage, fraværet ligger på. */
    @Afledt(
            af = {"Fravaersregistrering.dato"},
            betydning = "Antal forskellige ugedage med registreret fravær.",
            udsagn = "FR-43",
            enhed = "ugedage")
    public static @Nullable Integer ugedage(Moenster mønster, @Nullable List<Fravaersregistrering> registreringer) {
        return registreringer == null
                ? null
                : (int) datoer(registreringer).stream()
                        .map(LocalDate::getDayOfWeek)
                        .distinct()
                        .count();
    }

    private static Set<LocalDate> datoer(List<Fravaersregistrering> registreringer) {
        return registreringer.stream()
                .filter(r -> r.type() != Fravaerstype.NØDUNDERVISNING)
                .map(Fravaersregistrering::dato)
                .collect(Collectors.toSet());
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Moenster[…]";
    }
}
