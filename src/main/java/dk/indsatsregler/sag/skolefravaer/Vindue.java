package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Optalt;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.Tal;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fraværet af alle slags i elevens seneste skoledage op til og med vurderingsdatoen. Fravær fra nødundervisning er ikke med (NU-08).
 *
 * <p>Der er ét vindue for hver længde. Skolen kan oplyse de vinduer, den kender; er skoledagene og registreringerne oplyst, tælles alle op,
 * der er skoledage til. Længden, en regel ser på, står i reglen.
 *
 * @param id anonymt mærke for vinduet i sagen
 * @param skoledage vinduets længde i planlagte skoledage (1-400; FR-33, FR-36)
 * @param fraværsdage hvor mange fraværsdage af alle slags har eleven i vinduet? (hele og halve; et spænd, når det kun er kendt sådan;
 *     FR-33, FR-36, FR-40, FR-44)
 */
@Fakta(
        flere = true,
        højst = 200,
        nøgle = "skoledage",
        område = "skolefravaer",
        medNøgle = "Hvor mange fraværsdage af alle slags har eleven i de seneste # skoledage?",
        hvilke = "Hvor mange fraværsdage har eleven i de seneste skoledage?",
        flertal = "vinduer af seneste skoledage",
        svaresAf = SvaresAf.SKOLE)
public record Vindue(
        String id,

        @Tal(mindst = 1, højst = Vindue.LÆNGST) Integer skoledage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage af alle slags har eleven i vinduet?",
                svar = "eleven har {} fraværsdage af alle slags i vinduet",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Vindue.LÆNGST,
                halve = true,
                højstSom = "skoledage",
                enhed = "dage",
                kanÆndres = true)
        @Nullable
        Spaend fraværsdage) {

    static final int LÆNGST = 400;

    public Vindue {
        id = Krav.anonymtMærke("Vindue.id", id);
        Krav.mellem("Vindue.skoledage", BigDecimal.valueOf(skoledage), 1, LÆNGST);
        if (fraværsdage != null) {
            Procent.krav("Vindue.fraværsdage", fraværsdage.fra(), skoledage, LÆNGST);
            Procent.krav("Vindue.fraværsdage", fraværsdage.til(), skoledage, LÆNGST);
        }
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Vindue med(String id, Integer skoledage) {
        return Faktum.med(Vindue.class, id, skoledage);
    }

    public Vindue fraværsdage(@Nullable Spaend fraværsdage) {
        return Faktum.med(this, "fraværsdage", fraværsdage);
    }

    /** Fraværet i vinduet i procent, uden afrunding. */
    @Afledt(
            af = {"Vindue.skoledage", "Vindue.fraværsdage"},
            andel = "fravær",
            betydning = "Alt fravær i de seneste skoledage i procent, uden afrunding.",
            udsagn = "FR-14, FR-33, FR-40, FR-44",
            mindst = 0,
            højst = 100,
            enhed = "%")
    public static @Nullable Spaend fraværsprocent(Vindue vindue) {
        return Procent.af(vindue.fraværsdage, vindue.skoledage);
    }

    /** De oplyste vinduer og dem, der kan tælles op af skoledage og registreringer. */
    @Optalt
    public static @Nullable List<Vindue> vinduer(
            @Nullable List<Vindue> oplyst,
            @Nullable List<Skoledag> skoledage,
            @Nullable List<Fravaersregistrering> registreringer,
            Skolegang skolegang,
            Kvartal kvartal,
            LocalDate vurderingsdato) {
        if (skoledage == null || registreringer == null) {
            passerSammen(oplyst == null ? List.of() : oplyst);
            return oplyst;
        }
        Map<Integer, Vindue> oplyste = new HashMap<>();
        List<Vindue> alle = new ArrayList<>(oplyst == null ? List.of() : oplyst);
        alle.forEach(vindue -> oplyste.put(vindue.skoledage, vindue));
        Fravaersdage fravær = Fravaersdage.af(registreringer, skolegang, skoledage, vurderingsdato);
        Integer flestUkendte = kvartal.dageUdenRegistrering();
        List<LocalDate> seneste = skoledage.stream()
                .map(Skoledag::dato)
                .filter(dag -> !dag.isAfter(vurderingsdato))
                .sorted(Comparator.reverseOrder())
                .limit(LÆNGST)
                .toList();
        BigDecimal fra = BigDecimal.ZERO;
        BigDecimal til = BigDecimal.ZERO;
        int ukendteIKvartalet = 0;
        for (int længde = 1; længde <= seneste.size(); længde++) {
            LocalDate dag = seneste.get(længde - 1);
            boolean begrænset = fravær.ukendt(dag)
                    && flestUkendte != null
                    && (kvartal.førsteDag() == null || kvartal.indeholder(dag))
                    && ++ukendteIKvartalet > flestUkendte;
            Spaend dagens = begrænset ? Spaend.præcis(0) : fravær.fravær(dag);
            fra = fra.add(dagens.fra());
            til = til.add(dagens.til());
            Spaend talt = new Spaend(fra, til);
            Vindue selv = oplyste.get(længde);
            if (selv == null) {
                alle.add(new Vindue("seneste-" + længde, længde, talt));
            } else {
                alle.set(alle.indexOf(selv), new Vindue(selv.id, længde, fælles(selv.fraværsdage, talt)));
            }
        }
        passerSammen(alle);
        return alle;
    }

    // Et vindue er en del af hvert længere: dets fravær er med i det, og der kan højst være så meget mere, som der er
    // flere skoledage.
    private static void passerSammen(List<Vindue> vinduer) {
        Vindue flest = null;
        Vindue færrest = null;
        if (vinduer.stream().map(Vindue::skoledage).distinct().count() < vinduer.size()) {
            throw new UgyldigOplysningException("Vindue.skoledage", "skal være forskellig for hver.");
        }
        for (Vindue lang : vinduer.stream()
                .filter(vindue -> vindue.fraværsdage != null)
                .sorted(Comparator.comparing(Vindue::skoledage))
                .toList()) {
            Spaend dage = Objects.requireNonNull(lang.fraværsdage);
            if (flest != null && flest.mindst().compareTo(dage.til()) > 0) {
                throw new UgyldigOplysningException(
                        "Vindue.fraværsdage",
                        "kan ikke være større for de seneste " + flest.skoledage + " skoledage end for de seneste "
                                + lang.skoledage + ", som de er en del af.");
            } else if (færrest != null && lang.fremmødeHøjst().compareTo(færrest.fremmødeMindst()) < 0) {
                int flere = lang.skoledage - færrest.skoledage;
                throw new UgyldigOplysningException(
                        "Vindue.fraværsdage",
                        "kan højst være " + flere + " større for de seneste " + lang.skoledage
                                + " skoledage end for de seneste " + færrest.skoledage + ": der er kun " + flere
                                + " skoledage imellem.");
            }
            flest = flest == null || lang.mindst().compareTo(flest.mindst()) > 0 ? lang : flest;
            færrest = færrest == null || lang.fremmødeMindst().compareTo(færrest.fremmødeMindst()) > 0 ? lang : færrest;
        }
    }

    private BigDecimal mindst() {
        return Objects.requireNonNull(fraværsdage).fra();
    }

    private BigDecimal fremmødeMindst() {
        return BigDecimal.valueOf(skoledage)
                .subtract(Objects.requireNonNull(fraværsdage).til());
    }

    private BigDecimal fremmødeHøjst() {
        return BigDecimal.valueOf(skoledage).subtract(mindst());
    }

    /** Det, både det oplyste og det optalte siger. */
    private static Spaend fælles(@Nullable Spaend oplyst, Spaend talt) {
        if (oplyst == null) {
            return talt;
        } else if (oplyst.fra().compareTo(talt.til()) > 0 || oplyst.til().compareTo(talt.fra()) < 0) {
            throw new UgyldigOplysningException("Vindue.fraværsdage", "skal passe med registreringerne.");
        }
        return new Spaend(oplyst.fra().max(talt.fra()), oplyst.til().min(talt.til()));
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Vindue[…]";
    }
}
