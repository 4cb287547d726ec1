package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registreret fravær dag for dag, uanset type, højst én dag hver dag. Fravær fra nødundervisning er ikke med: det vises for sig (NU-08). En
 * skoledag uden registrering er et fremmøde, når den er en uge gammel; er den yngre, er den ukendt (FR-15a).
 */
final class Fravaersdage {

    /** Fravær registreres senest en uge efter; en dag, der er så mange dage gammel, er registreret, hvis eleven var fraværende. */
    static final int REGISTRERET_EFTER = 7;

    private static final Spaend INTET = Spaend.præcis(0);
    private static final Spaend MULIGT = Spaend.mellem(0, 1);

    private final Map<LocalDate, Spaend> dage;
    private final Set<LocalDate> ukendte;

    private Fravaersdage(Map<LocalDate, Spaend> dage, Set<LocalDate> ukendte) {
        this.dage = dage;
        this.ukendte = ukendte;
    }

    static Fravaersdage af(
            List<Fravaersregistrering> registreringer,
            Skolegang skolegang,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        Map<LocalDate, Spaend> dage = new HashMap<>();
        for (Fravaersregistrering r : registreringer) {
            if (r.type() != Fravaerstype.NØDUNDERVISNING) {
                dage.merge(r.dato(), Fravaersregistrering.omfang(r, skolegang), Fravaersdage::plus);
            }
        }
        return new Fravaersdage(dage, udenRegistrering(registreringer, skoledage, vurderingsdato));
    }

    /** Skoledagene den seneste uge, der ikke er registreret; er skoledagene ikke oplyst, kan enhver dag være en. */
    static Set<LocalDate> udenRegistrering(
            List<Fravaersregistrering> registreringer, @Nullable List<Skoledag> skoledage, LocalDate vurderingsdato) {
        Set<LocalDate> dage = new HashSet<>();
        for (int alder = 0; alder < REGISTRERET_EFTER; alder++) {
            dage.add(vurderingsdato.minusDays(alder));
        }
        if (skoledage != null) {
            Set<LocalDate> skolens = new HashSet<>();
            for (Skoledag dag : skoledage) {
                if (dage.contains(dag.dato())) {
                    skolens.add(dag.dato());
                }
            }
            dage.retainAll(skolens);
        }
        registreringer.forEach(r -> dage.remove(r.dato()));
        return dage;
    }

    /** To spænd af dage på samme dato: højst én dag. */
    static Spaend plus(Spaend a, Spaend b) {
        return new Spaend(
                a.fra().add(b.fra()).min(BigDecimal.ONE), a.til().add(b.til()).min(BigDecimal.ONE));
    }

    /** Den dags registrerede fravær. */
    Spaend registreret(LocalDate dag) {
        return dage.getOrDefault(dag, INTET);
    }

    /** Er dagen yngre end en uge og uden registrering? */
    boolean ukendt(LocalDate dag) {
        return ukendte.contains(dag);
    }

    /** Den dags fravær, som det kan være. */
    Spaend fravær(LocalDate dag) {
        return ukendt(dag) ? MULIGT : registreret(dag);
    }

    /** Hver registrering står på sin egen del af dagen, i kvartalet eller på en oplyst skoledag, og er ikke i fremtiden. */
    static void krav(
            List<Fravaersregistrering> registreringer,
            @Nullable Set<LocalDate> skolens,
            Kvartal kvartal,
            LocalDate vurderingsdato) {
        Map<LocalDate, Set<Dagsdel>> set = new HashMap<>();
        for (Fravaersregistrering r : registreringer) {
            if (r.dato().isAfter(vurderingsdato)) {
                throw dato("skal være senest på vurderingsdatoen.");
            } else if (skolens != null && !skolens.contains(r.dato())) {
                throw dato("skal være en af de oplyste skoledage.");
            } else if (skolens == null && kvartal.førsteDag() != null && !kvartal.indeholder(r.dato())) {
                throw dato("skal ligge i kvartalet, når skoledagene ikke er oplyst.");
            }
            Set<Dagsdel> samme = set.computeIfAbsent(r.dato(), d -> EnumSet.noneOf(Dagsdel.class));
            boolean optaget = samme.contains(Dagsdel.HEL_DAG) || (r.del() == Dagsdel.HEL_DAG && !samme.isEmpty());
            if (optaget || !samme.add(r.del())) {
                throw dato("har to registreringer af den samme del af dagen.");
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
