package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Optalt;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fraværet af alle slags i elevens seneste skoledage op til og med vurderingsdatoen. Fravær fra nødundervisning er ikke med (NU-08).
 *
 * <p>Der er ét vindue for hver længde. Skolen kan oplyse de vinduer, den kender; er skoledagene og registreringerne oplyst, tælles alle op,
 * der er skoledage til. Længden, en regel ser på, står i reglen.
 *
 * @param id anonymt mærke for vinduet i sagen
 * @param skoledage vinduets længde i planlagte skoledage (1-400; FR-33, FR-36)
 * @param fraværsdage hvor mange fraværsdage af alle slags har eleven i vinduet? (hele og halve; FR-33, FR-36, FR-40, FR-44)
 */
@Fakta(
        flere = true,
        nøgle = "skoledage",
        område = "skolefravaer",
        hvilke = "Hvor mange fraværsdage har eleven i det antal seneste skoledage, reglen ser på?",
        svaresAf = SvaresAf.SKOLE)
public record Vindue(
        String id,

        Integer skoledage,

        @Oplysning(
                spørgsmål = "Hvor mange fraværsdage af alle slags har eleven i vinduet?",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = Vindue.LÆNGST)
        @Nullable
        BigDecimal fraværsdage) {

    static final int LÆNGST = 400;

    public Vindue {
        id = Krav.anonymtMærke("Vindue.id", id);
        Krav.mellem("Vindue.skoledage", BigDecimal.valueOf(skoledage), 1, LÆNGST);
        Procent.krav("Vindue.fraværsdage", fraværsdage, skoledage);
    }

    /** Fraværet i vinduet i procent, uden afrunding. */
    @Afledt(
            af = {"Vindue.skoledage", "Vindue.fraværsdage"},
            betydning = "Alt fravær i de seneste skoledage i procent, uden afrunding.",
            udsagn = "FR-14, FR-33, FR-40, FR-44",
            mindst = 0,
            højst = 100)
    public static @Nullable BigDecimal fraværsprocent(Vindue vindue) {
        return Procent.af(vindue.fraværsdage, vindue.skoledage);
    }

    /** De oplyste vinduer og dem, der kan tælles op af skoledage og registreringer. */
    @Optalt
    public static @Nullable List<Vindue> vinduer(
            @Nullable List<Vindue> oplyst,
            @Nullable List<Skoledag> skoledage,
            @Nullable List<Fravaersregistrering> registreringer,
            LocalDate vurderingsdato) {
        if (skoledage == null || registreringer == null) {
            return oplyst;
        }
        Map<Integer, Vindue> oplyste = new HashMap<>();
        List<Vindue> alle = new ArrayList<>(oplyst == null ? List.of() : oplyst);
        alle.forEach(vindue -> oplyste.put(vindue.skoledage, vindue));
        Fravaersdage fravær = Fravaersdage.af(registreringer);
        List<LocalDate> seneste = skoledage.stream()
                .map(Skoledag::dato)
                .filter(dag -> !dag.isAfter(vurderingsdato))
                .sorted(Comparator.reverseOrder())
                .limit(LÆNGST)
                .toList();
        long halve = 0;
        for (int længde = 1; længde <= seneste.size(); længde++) {
            halve += fravær.halve(seneste.get(længde - 1));
            BigDecimal talt = Fravaersdage.dage(halve);
            Vindue selv = oplyste.get(længde);
            if (selv == null) {
                alle.add(new Vindue("seneste-" + længde, længde, talt));
            } else if (selv.fraværsdage == null) {
                alle.set(alle.indexOf(selv), new Vindue(selv.id, længde, talt));
            } else if (selv.fraværsdage.compareTo(talt) != 0) {
                throw new UgyldigOplysningException("Vindue.fraværsdage", "skal passe med registreringerne.");
            }
        }
        return alle;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Vindue[…]";
    }
}
