package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registreret fravær dag for dag, talt i halve dage. Fravær fra nødundervisning er ikke med: det vises for sig (NU-08). */
final class Fravaersdage {

    private static final int HEL = 2;

    private final Map<LocalDate, Integer> halve = new HashMap<>();

    private Fravaersdage() {}

    static Fravaersdage af(List<Fravaersregistrering> registreringer) {
        Fravaersdage dage = new Fravaersdage();
        for (Fravaersregistrering r : registreringer) {
            if (r.type() != Fravaerstype.NØDUNDERVISNING) {
                dage.halve.merge(r.dato(), r.del().halve(), Integer::sum);
            }
        }
        return dage;
    }

    /** De dage, eleven har været fraværende hele eller halve. */
    Set<LocalDate> datoer() {
        return halve.keySet();
    }

    /** Var eleven fraværende hele dagen? */
    boolean hele(LocalDate dag) {
        return halve(dag) == HEL;
    }

    int halve(LocalDate dag) {
        return halve.getOrDefault(dag, 0);
    }

    /** Halve dage som dage. */
    static BigDecimal dage(long halve) {
        return BigDecimal.valueOf(halve * 5, 1);
    }

    /** Hver registrering står på sin egen halve dag, i kvartalet eller på en oplyst skoledag, og er ikke i fremtiden. */
    static void krav(
            List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            Kvartal kvartal,
            Skolegang skolegang,
            LocalDate vurderingsdato) {
        Set<LocalDate> skolens = skoledage == null ? null : datoer(skoledage);
        Integer klassetrin = skolegang.klassetrin();
        Map<LocalDate, Set<Dagsdel>> set = new HashMap<>();
        for (Fravaersregistrering r : registreringer) {
            if (r.dato().isAfter(vurderingsdato)) {
                throw dato("skal være senest på vurderingsdatoen.");
            } else if (skolens != null && !skolens.contains(r.dato())) {
                throw dato("skal være en af de oplyste skoledage.");
            } else if (skolens == null && kvartal.førsteDag() != null && !kvartal.indeholder(r.dato())) {
                throw dato("skal ligge i kvartalet, når skoledagene ikke er oplyst.");
            }
            if (r.del() != Dagsdel.HEL_DAG && klassetrin != null && klassetrin < 7) {
                throw new UgyldigOplysningException(
                        "Fravaersregistrering.del", "skal være HEL_DAG til og med 6. klasse.");
            }
            Set<Dagsdel> samme = set.computeIfAbsent(r.dato(), d -> new HashSet<>());
            boolean optaget = samme.contains(Dagsdel.HEL_DAG) || (r.del() == Dagsdel.HEL_DAG && !samme.isEmpty());
            if (optaget || !samme.add(r.del())) {
                throw dato("har to registreringer af den samme halve dag.");
            }
        }
    }

    /** Datoerne, der er skoledage; to på samme dag afvises. */
    static Set<LocalDate> datoer(List<Skoledag> skoledage) {
        Set<LocalDate> datoer = new HashSet<>();
        for (Skoledag dag : skoledage) {
            if (!datoer.add(dag.dato())) {
                throw new UgyldigOplysningException("Skoledag.dato", "skal være forskellig for hver.");
            }
        }
        return datoer;
    }

    private static UgyldigOplysningException dato(String krav) {
        return new UgyldigOplysningException("Fravaersregistrering.dato", krav);
    }
}
