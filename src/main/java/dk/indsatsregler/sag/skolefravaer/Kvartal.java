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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fraværet i ét kalenderkvartal, som skolen opgør det. Kvartaler lægges aldrig sammen (FR-10, FR-11).
 *
 * @param førsteDag hvilken dag begynder kvartalet? (1. januar, 1. april, 1. juli eller 1. oktober) (FR-10, FR-11)
 * @param skoledage hvor mange planlagte skoledage har eleven i hele kvartalet? (0-92; ved skoleskift de dage, eleven var indskrevet;
 *     FR-12, FR-13)
 * @param ulovligeDage hvor mange ulovlige fraværsdage er registreret i kvartalet? (hele og halve; FR-01, FR-03)
 * @param sygedage hvor mange fraværsdage i kvartalet er registreret som sygdom, funktionsnedsættelse eller lignende? (FR-02, FR-16)
 * @param fridage hvor mange fraværsdage i kvartalet er registreret som ekstraordinær frihed? (FR-17)
 * @param dageUdenType hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen) (FR-44)
 * @param nødundervisningsdage hvor mange fraværsdage i kvartalet er registreret som fravær fra nødundervisning? (NU-08)
 * @param dageUdenRegistrering hvor mange af kvartalets skoledage i de seneste syv dage er endnu ikke registreret? (registrér dem) (0-7;
 *     FR-15a)
 */
@Fakta(område = "skolefravaer")
public record Kvartal(
        @Oplysning(
                spørgsmål = "Hvilken dag begynder kvartalet? (1. januar, 1. april, 1. juli eller 1. oktober)",
                svar = "kvartalet begynder {}",
                svaresAf = SvaresAf.SKOLE,
                kunDage = {"01-01", "04-01", "07-01", "10-01"})
        @Nullable
        LocalDate førsteDag,

        @Oplysning(
                spørgsmål = "Hvor mange planlagte skoledage har eleven i hele kvartalet?",
                svar = "eleven har {} planlagte skoledage i hele kvartalet",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE,
                enhed = "skoledage")
        @Nullable
        Integer skoledage,

        @Oplysning(
                spørgsmål = "Hvor mange ulovlige fraværsdage er registreret i kvartalet?",
                svar = "{} ulovlige fraværsdage er registreret i kvartalet",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage",
                kanÆndres = true)
        @Nullable
        BigDecimal ulovligeDage,

        @Oplysning(
                spørgsmål =
                        "Hvor mange fraværsdage i kvartalet er registreret som sygdom, funktionsnedsættelse eller lignende?",
                svar = "{} fraværsdage i kvartalet er registreret som sygdom, funktionsnedsættelse eller lignende",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage")
        @Nullable
        BigDecimal sygedage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage i kvartalet er registreret som ekstraordinær frihed?",
                svar = "{} fraværsdage i kvartalet er registreret som ekstraordinær frihed",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage")
        @Nullable
        BigDecimal fridage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen)",
                svar = "{} fraværsdage i kvartalet har ingen registreret type",
                svaresAf = SvaresAf.SKOLE,
                uafklaret = true,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage")
        @Nullable
        BigDecimal dageUdenType,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage i kvartalet er registreret som fravær fra nødundervisning?",
                svar = "{} fraværsdage i kvartalet er registreret som fravær fra nødundervisning",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Kvartal.FLEST_DAGE,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage")
        @Nullable
        BigDecimal nødundervisningsdage,

        @Oplysning(
                spørgsmål =
                        "Hvor mange af kvartalets skoledage i de seneste syv dage er endnu ikke registreret? (registrér dem)",
                svar = "{} af kvartalets skoledage i de seneste syv dage er endnu ikke registreret",
                svaresAf = SvaresAf.SKOLE,
                uafklaret = true,
                mindst = 0,
                højst = Fravaersdage.REGISTRERET_EFTER,
                enhed = "dage")
        @Nullable
        Integer dageUdenRegistrering) {

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
        if (dageUdenRegistrering != null) {
            Krav.mellem(
                    "Kvartal.dageUdenRegistrering",
                    BigDecimal.valueOf(dageUdenRegistrering),
                    0,
                    Fravaersdage.REGISTRERET_EFTER);
        }
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Kvartal med() {
        return Faktum.med(Kvartal.class);
    }

    public Kvartal førsteDag(@Nullable LocalDate førsteDag) {
        return Faktum.med(this, "førsteDag", førsteDag);
    }

    public Kvartal skoledage(@Nullable Integer skoledage) {
        return Faktum.med(this, "skoledage", skoledage);
    }

    public Kvartal ulovligeDage(@Nullable BigDecimal ulovligeDage) {
        return Faktum.med(this, "ulovligeDage", ulovligeDage);
    }

    public Kvartal sygedage(@Nullable BigDecimal sygedage) {
        return Faktum.med(this, "sygedage", sygedage);
    }

    public Kvartal fridage(@Nullable BigDecimal fridage) {
        return Faktum.med(this, "fridage", fridage);
    }

    public Kvartal dageUdenType(@Nullable BigDecimal dageUdenType) {
        return Faktum.med(this, "dageUdenType", dageUdenType);
    }

    public Kvartal nødundervisningsdage(@Nullable BigDecimal nødundervisningsdage) {
        return Faktum.med(this, "nødundervisningsdage", nødundervisningsdage);
    }

    public Kvartal dageUdenRegistrering(@Nullable Integer dageUdenRegistrering) {
        return Faktum.med(this, "dageUdenRegistrering", dageUdenRegistrering);
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

    /** Er dagen i kvartalet, og er det oplyst, at ingen af kvartalets dage mangler en registrering? */
    boolean altRegistreret(LocalDate dag) {
        return dageUdenRegistrering != null && dageUdenRegistrering == 0 && (førsteDag == null || indeholder(dag));
    }

    /** De skoledage i kvartalet, der er gået; {@code null}, når de oplyste skoledage ikke går tilbage til kvartalets begyndelse. */
    @Nullable
    Integer gåedeSkoledage(@Nullable List<Skoledag> skolens, LocalDate vurderingsdato) {
        if (førsteDag == null
                || skolens == null
                || skolens.stream().noneMatch(dag -> !dag.dato().isAfter(førsteDag))) {
            return null;
        }
        return (int) skolens.stream()
                .filter(dag -> indeholder(dag.dato()) && !dag.dato().isAfter(vurderingsdato))
                .count();
    }

    /** Kvartalets skoledage, der kan være fraværsdage, fordi de er yngre end en uge og ikke har nogen registrering. */
    @Afledt(
            af = {"Kvartal.dageUdenRegistrering"},
            betydning =
                    "Skoledage i kvartalet, der er yngre end en uge og ikke er registreret: fra ingen til alle dem kan være fravær. Registrerede dage tæller med det samme.",
            udsagn = "FR-15a",
            mindst = 0,
            højst = Fravaersdage.REGISTRERET_EFTER,
            enhed = "dage")
    public static Spaend manglendeRegistreringer(
            Kvartal kvartal,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Integer oplyst = kvartal.dageUdenRegistrering;
        if (registreringer == null) {
            return Spaend.mellem(0, oplyst == null ? 0 : oplyst);
        }
        long ukendte =
                kvartal.ukendteDage(registreringer, skoledage, vurderingsdato).size();
        if (kvartal.skoledage != null) {
            Set<LocalDate> registrerede = registreringer.stream()
                    .map(Fravaersregistrering::dato)
                    .filter(kvartal::indeholder)
                    .collect(Collectors.toSet());
            ukendte = Math.min(ukendte, Math.max(0, kvartal.skoledage - registrerede.size()));
        }
        if (oplyst != null && oplyst > ukendte) {
            throw new UgyldigOplysningException(
                    "Kvartal.dageUdenRegistrering",
                    "skal være højst antallet af kvartalets skoledage i de seneste syv dage uden registrering.");
        }
        return Spaend.mellem(0, oplyst == null ? ukendte : oplyst);
    }

    /** De dage i kvartalet, der kan være fraværsdage, fordi de er yngre end en uge og ikke har nogen registrering (FR-15a). */
    public Set<LocalDate> ukendteDage(
            List<Fravaersregistrering> registreringer, @Nullable List<Skoledag> skoledage, LocalDate vurderingsdato) {
        return Fravaersdage.udenRegistrering(registreringer, skoledage, vurderingsdato).stream()
                .filter(dag -> førsteDag == null || indeholder(dag))
                .collect(Collectors.toSet());
    }

    /** Ulovligt fravær i kvartalet, i dage. */
    @Afledt(
            af = {"Kvartal.ulovligeDage", "Kvartal.dageUdenType", "Kvartal.dageUdenRegistrering"},
            ellerAf = {
                "Kvartal.førsteDag",
                "Fravaersregistrering.type",
                "Fravaersregistrering.del",
                "Skolegang.klassetrin",
                "Kvartal.dageUdenRegistrering"
            },
            gennem = {"Fravaersregistrering.ulovligt", "Kvartal.manglendeRegistreringer"},
            betydning =
                    "Ulovligt fravær i kvartalet i dage: fra det, der er registreret som ulovligt, til det, der også kan være det, fordi typen eller registreringen mangler.",
            udsagn = "FR-01, FR-03, FR-10, FR-15, FR-15a, FR-16, FR-17, FR-44, NU-08",
            halve = true,
            højstSom = "skoledage",
            mindst = 0,
            højst = Kvartal.FLEST_DAGE,
            enhed = "dage")
    public static @Nullable Spaend ulovligtFravær(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Kvartalsregnskab regnskab = Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato);
        return regnskab.ulovlige();
    }

    /** Ulovligt fravær i procent af alle kvartalets planlagte skoledage, uden afrunding. */
    @Afledt(
            af = {"Kvartal.skoledage", "Kvartal.ulovligeDage", "Kvartal.dageUdenType", "Kvartal.dageUdenRegistrering"},
            ellerAf = {
                "Kvartal.skoledage",
                "Kvartal.førsteDag",
                "Fravaersregistrering.type",
                "Fravaersregistrering.del",
                "Skolegang.klassetrin",
                "Kvartal.dageUdenRegistrering"
            },
            gennem = {"Fravaersregistrering.ulovligt", "Kvartal.manglendeRegistreringer"},
            andel = "ulovligt fravær",
            betydning = "Ulovligt fravær i procent af alle kvartalets planlagte skoledage, uden afrunding.",
            udsagn = "FR-10, FR-11, FR-12, FR-13, FR-14, FR-15, FR-15a, FR-44, NU-08",
            mindst = 0,
            højst = 100,
            enhed = "%")
    public static @Nullable Spaend ulovligProcent(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Kvartalsregnskab regnskab = Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato);
        return regnskab.procent(regnskab.ulovlige());
    }

    /** Ulovligt fravær i procent, når lovens ord måles anderledes end i {@link #ulovligProcent}; aldrig mindre. */
    @Afledt(
            af = {"Kvartal.skoledage", "Kvartal.ulovligeDage", "Kvartal.dageUdenType", "Kvartal.dageUdenRegistrering"},
            ellerAf = {
                "Kvartal.skoledage",
                "Kvartal.førsteDag",
                "Fravaersregistrering.type",
                "Fravaersregistrering.del",
                "Skolegang.klassetrin",
                "Kvartal.dageUdenRegistrering"
            },
            gennem = {"Fravaersregistrering.ulovligt", "Kvartal.manglendeRegistreringer"},
            betydning =
                    "Ulovligt fravær i procent, når lovens ord måles anderledes: kun af de skoledage, der er gået, når de kan tælles, og rundet af til hele procent.",
            udsagn = "FR-13, FR-14",
            mindst = 0,
            højst = 100,
            enhed = "%")
    public static @Nullable Spaend ulovligProcentAndenLæsning(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        return Kvartalsregnskab.af(kvartal, skolegang, registreringer, skoledage, vurderingsdato)
                .læstAnderledes();
    }

    /** Registreringer uden type, der skulle have haft den: mere end en uge gamle. */
    @Afledt(
            af = {"Kvartal.førsteDag"},
            betydning =
                    "Antal fraværsregistreringer i kvartalet uden type, der er mere end en uge gamle. 0, når fraværet ikke er oplyst dag for dag.",
            udsagn = "FR-15a, FR-44",
            enhed = "registreringer",
            mindst = 0)
    public static @Nullable Integer forSentUdenType(
            Kvartal kvartal, @Nullable List<Fravaersregistrering> registreringer, LocalDate vurderingsdato) {
        if (registreringer == null) {
            return 0;
        }
        return kvartal.førsteDag == null
                ? null
                : (int) registreringer.stream()
                        .filter(r -> r.type() == null && kvartal.indeholder(r.dato()))
                        .filter(r -> r.dato().isBefore(vurderingsdato.minusDays(Fravaersdage.REGISTRERET_EFTER)))
                        .count();
    }

    /** Alt fravær i kvartalet lagt sammen, i procent, uden afrunding. */
    @Afledt(
            af = {
                "Kvartal.skoledage",
                "Kvartal.ulovligeDage",
                "Kvartal.sygedage",
                "Kvartal.fridage",
                "Kvartal.dageUdenType",
                "Kvartal.dageUdenRegistrering"
            },
            ellerAf = {
                "Kvartal.skoledage",
                "Kvartal.førsteDag",
                "Fravaersregistrering.type",
                "Fravaersregistrering.del",
                "Skolegang.klassetrin",
                "Kvartal.dageUdenRegistrering"
            },
            gennem = {"Fravaersregistrering.omfang", "Kvartal.manglendeRegistreringer"},
            andel = "samlet fravær",
            betydning =
                    "Alt fravær i kvartalet, uanset type, i procent af alle kvartalets planlagte skoledage, uden afrunding.",
            udsagn = "FR-15, FR-15a, FR-35, FR-40, FR-44",
            mindst = 0,
            højst = 100,
            enhed = "%")
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
            udsagn = "NU-06, NU-08",
            halve = true,
            højstSom = "skoledage",
            mindst = 0,
            højst = Kvartal.FLEST_DAGE,
            enhed = "dage")
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
