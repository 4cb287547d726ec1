package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fraværet i ét kalenderkvartal, som skolen opgør det. Kvartaler lægges aldrig sammen (FR-10, FR-11).
 *
 * @param førsteDag hvilken dag begynder kvartalet? (1. januar, 1. april, 1. juli eller 1. oktober; FR-10, FR-11)
 * @param skoledage hvor mange planlagte skoledage har eleven i hele kvartalet? (0-92; ved skoleskift de dage, eleven var indskrevet;
 *     FR-12, FR-13)
 * @param ulovligeDage hvor mange ulovlige fraværsdage er registreret? (hele og halve; FR-01, FR-03)
 * @param sygedage hvor mange fraværsdage er registreret som sygdom, funktionsnedsættelse eller lignende? (FR-02, FR-16, FR-41)
 * @param fridage hvor mange fraværsdage er registreret som ekstraordinær frihed? (FR-17)
 * @param dageUdenType hvor mange fraværsdage har ingen registreret type? (FR-44)
 * @param nødundervisningsdage hvor mange fraværsdage er registreret som fravær fra nødundervisning? (NU-08)
 */
@Fakta(område = "skolefravaer")
public record Kvartal(
        @Oplysning(
                spørgsmål = "Hvilken dag begynder kvartalet? (1. januar, 1. april, 1. juli eller 1. oktober)",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        LocalDate førsteDag,

        @Oplysning(
                spørgsmål = "Hvor mange planlagte skoledage har eleven i hele kvartalet?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE)
        @Nullable
        Integer skoledage,

        @Oplysning(
                spørgsmål = "Hvor mange ulovlige fraværsdage er registreret i kvartalet?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE)
        @Nullable
        BigDecimal ulovligeDage,

        @Oplysning(
                spørgsmål =
                        "Hvor mange fraværsdage i kvartalet er registreret som sygdom, funktionsnedsættelse eller lignende?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE)
        @Nullable
        BigDecimal sygedage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage i kvartalet er registreret som ekstraordinær frihed?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE)
        @Nullable
        BigDecimal fridage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen)",
                svaresAf = SvaresAf.SKOLE,
                uafklaret = true,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE)
        @Nullable
        BigDecimal dageUdenType,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage i kvartalet er registreret som fravær fra nødundervisning?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE)
        @Nullable
        BigDecimal nødundervisningsdage) {

    /** Intet kvartal har flere dage. */
    static final int FLEST_DAGE = 92;

    public Kvartal {
        if (førsteDag != null && (førsteDag.getDayOfMonth() != 1 || førsteDag.getMonthValue() % 3 != 1)) {
            throw new UgyldigOplysningException(
                    "Kvartal.førsteDag", "skal være 1. januar, 1. april, 1. juli eller 1. oktober.");
        }
        if (skoledage != null) {
            Krav.mellem("Kvartal.skoledage", BigDecimal.valueOf(skoledage), 0, FLEST_DAGE);
        }
        dage("Kvartal.ulovligeDage", ulovligeDage);
        dage("Kvartal.sygedage", sygedage);
        dage("Kvartal.fridage", fridage);
        dage("Kvartal.dageUdenType", dageUdenType);
        dage("Kvartal.nødundervisningsdage", nødundervisningsdage);
    }

    private static void dage(String felt, @Nullable BigDecimal dage) {
        Krav.mellem(felt, dage, 0, FLEST_DAGE);
        Krav.heleEllerHalveDage(felt, dage);
    }

    /** Ligger dagen i kvartalet? */
    boolean indeholder(LocalDate dag) {
        return førsteDag != null && !dag.isBefore(førsteDag) && dag.isBefore(førsteDag.plusMonths(3));
    }

    /** Kvartalet har mindst så mange skoledage, som der er oplyst i det. */
    void harPladsTil(Set<LocalDate> skolens) {
        if (skoledage != null && skolens.stream().filter(this::indeholder).count() > skoledage) {
            throw new UgyldigOplysningException(
                    "Kvartal.skoledage", "skal være mindst så mange som de oplyste skoledage i kvartalet.");
        }
    }

    /** Ulovligt fravær i kvartalet, i dage. */
    @Afledt(
            af = {"Kvartal.ulovligeDage", "Kvartal.dageUdenType"},
            ellerAf = {"Kvartal.førsteDag", "Fravaersregistrering.type"},
            betydning =
                    "Ulovligt fravær i kvartalet i dage: fra det, der er registreret som ulovligt, til det, der også kan være det, fordi typen mangler.",
            udsagn = "FR-01, FR-03, FR-10, FR-15, FR-16, FR-17, FR-44, NU-08")
    public static @Nullable Spaend ulovligtFravær(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Kvartalsregnskab regnskab = Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato);
        return regnskab.dage(regnskab.ulovlige());
    }

    /** Ulovligt fravær i procent af alle kvartalets planlagte skoledage, uden afrunding. */
    @Afledt(
            af = {"Kvartal.skoledage", "Kvartal.ulovligeDage", "Kvartal.dageUdenType"},
            ellerAf = {"Kvartal.skoledage", "Kvartal.førsteDag", "Fravaersregistrering.type"},
            betydning = "Ulovligt fravær i procent af alle kvartalets planlagte skoledage, uden afrunding.",
            udsagn = "FR-10, FR-11, FR-12, FR-13, FR-14, FR-15, FR-44, NU-08",
            mindst = 0,
            højst = 100)
    public static @Nullable Spaend ulovligProcent(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Kvartalsregnskab regnskab = Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato);
        return regnskab.procent(regnskab.dage(regnskab.ulovlige()));
    }

    /** Fravær på grund af sygdom, funktionsnedsættelse eller lignende i kvartalet, i dage. */
    @Afledt(
            af = {"Kvartal.sygedage", "Kvartal.dageUdenType"},
            ellerAf = {"Kvartal.førsteDag", "Fravaersregistrering.type"},
            betydning = "Fravær på grund af sygdom, funktionsnedsættelse eller lignende i kvartalet i dage.",
            udsagn = "FR-02, FR-16, FR-41, FR-44")
    public static @Nullable Spaend sygefravær(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Kvartalsregnskab regnskab = Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato);
        return regnskab.dage(regnskab.syge());
    }

    /** Alt fravær i kvartalet lagt sammen, i procent, uden afrunding. */
    @Afledt(
            af = {
                "Kvartal.skoledage",
                "Kvartal.ulovligeDage",
                "Kvartal.sygedage",
                "Kvartal.fridage",
                "Kvartal.dageUdenType"
            },
            ellerAf = {"Kvartal.skoledage", "Kvartal.førsteDag", "Fravaersregistrering.dato"},
            betydning =
                    "Alt fravær i kvartalet, uanset type, i procent af alle kvartalets planlagte skoledage, uden afrunding.",
            udsagn = "FR-35, FR-40, FR-44",
            mindst = 0,
            højst = 100)
    public static @Nullable Spaend samletProcent(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Kvartalsregnskab regnskab = Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato);
        return regnskab.procent(regnskab.samlet());
    }

    /** Fravær fra nødundervisning i kvartalet, i dage; tæller aldrig med i det ulovlige. */
    @Afledt(
            af = {"Kvartal.nødundervisningsdage"},
            ellerAf = {"Kvartal.førsteDag", "Fravaersregistrering.type"},
            betydning =
                    "Registreret fravær fra nødundervisning i kvartalet i dage. Det tæller aldrig med i det ulovlige.",
            udsagn = "NU-06, NU-08")
    public static @Nullable BigDecimal nødundervisningsfravær(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        return Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato)
                .nødundervisning();
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Kvartal[…]";
    }
}
