package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Kvartalets fravær i dage: talt op af registreringerne, når de er oplyst, ellers skolens egne tal. Er begge dele oplyst, skal de passe.
 * {@code null} er ikke oplyst.
 *
 * @param skoledage kvartalets planlagte skoledage
 * @param gåede de skoledage, der er gået; {@code null}, når de ikke kan tælles
 * @param ulovlige ulovligt fravær
 * @param samlet alt fravær, uanset type, på nær fravær fra nødundervisning
 * @param nødundervisning fravær fra nødundervisning
 */
record Kvartalsregnskab(
        @Nullable Integer skoledage,
        @Nullable Integer gåede,
        @Nullable Spaend ulovlige,
        @Nullable Spaend samlet,
        @Nullable BigDecimal nødundervisning) {

    static Kvartalsregnskab af(
            Kvartal kvartal,
            Skolegang skolegang,
            @Nullable List<Fravaersregistrering> registreringer,
            @Nullable List<Skoledag> skoledage,
            LocalDate vurderingsdato) {
        LocalDate første = kvartal.førsteDag();
        if (første != null && første.isAfter(vurderingsdato)) {
            throw new UgyldigOplysningException("Kvartal.førsteDag", "skal være senest på vurderingsdatoen.");
        }
        Set<LocalDate> skolens = skoledage == null ? null : Fravaersdage.datoer(skoledage);
        if (skolens != null) {
            kvartal.harPladsTil(skolens);
        }
        Integer gåede = kvartal.gåedeSkoledage(skoledage, vurderingsdato);
        BigDecimal manglende = Objects.requireNonNull(
                        Kvartal.manglendeRegistreringer(kvartal, registreringer, skoledage, vurderingsdato))
                .til();
        if (registreringer == null) {
            return egneTal(kvartal, gåede, manglende);
        }
        Fravaersdage.krav(registreringer, skolens, kvartal, vurderingsdato);
        if (første == null) {
            return new Kvartalsregnskab(kvartal.skoledage(), gåede, null, null, null);
        }
        return talt(
                kvartal,
                gåede,
                skolegang,
                registreringer.stream()
                        .filter(r -> kvartal.indeholder(r.dato()))
                        .toList(),
                manglende);
    }

    private static Kvartalsregnskab egneTal(Kvartal kvartal, @Nullable Integer gåede, BigDecimal manglende) {
        højstSkoledagene(kvartal);
        BigDecimal samlet = kvartal.ulovligeDage() == null
                        || kvartal.sygedage() == null
                        || kvartal.fridage() == null
                        || kvartal.dageUdenType() == null
                ? null
                : kvartal.ulovligeDage()
                        .add(kvartal.sygedage())
                        .add(kvartal.fridage())
                        .add(kvartal.dageUdenType());
        return new Kvartalsregnskab(
                kvartal.skoledage(),
                gåede,
                afTypen(kvartal, kvartal.ulovligeDage(), manglende),
                samlet == null ? null : op(kvartal, samlet, samlet.add(manglende)),
                kvartal.nødundervisningsdage());
    }

    /** Dage af en type: fra dem, der har den, til dem, der kan få den. */
    private static @Nullable Spaend afTypen(Kvartal kvartal, @Nullable BigDecimal afTypen, BigDecimal manglende) {
        if (afTypen == null) {
            return null;
        }
        BigDecimal udenType = kvartal.dageUdenType();
        return op(
                kvartal,
                afTypen,
                udenType == null ? flest(kvartal) : afTypen.add(udenType).add(manglende));
    }

    /** Talt op af kvartalets registreringer; skolens egne tal skal passe med dem. */
    private static Kvartalsregnskab talt(
            Kvartal kvartal,
            @Nullable Integer gåede,
            Skolegang skolegang,
            List<Fravaersregistrering> iKvartalet,
            BigDecimal manglende) {
        Function<Fravaersregistrering, Spaend> omfang = r -> Fravaersregistrering.omfang(r, skolegang);
        Spaend nødundervisning = sum(
                iKvartalet,
                r -> r.type() == Fravaerstype.NØDUNDERVISNING,
                r -> r.del().registreret());
        passer("Kvartal.ulovligeDage", kvartal.ulovligeDage(), iKvartalet, Fravaerstype.ULOVLIGT, omfang);
        passer("Kvartal.sygedage", kvartal.sygedage(), iKvartalet, Fravaerstype.SYGDOM_MV, omfang);
        passer("Kvartal.fridage", kvartal.fridage(), iKvartalet, Fravaerstype.EKSTRAORDINÆR_FRIHED, omfang);
        passer("Kvartal.dageUdenType", kvartal.dageUdenType(), iKvartalet, null, omfang);
        passer("Kvartal.nødundervisningsdage", kvartal.nødundervisningsdage(), nødundervisning);
        Spaend ulovlige = sum(iKvartalet, r -> true, r -> Fravaersregistrering.ulovligt(r, skolegang));
        Spaend samlet = sum(iKvartalet, r -> r.type() != Fravaerstype.NØDUNDERVISNING, omfang);
        if (samlet.fra().add(nødundervisning.fra()).compareTo(flest(kvartal)) > 0) {
            throw new UgyldigOplysningException(
                    "Kvartal.skoledage", "skal være mindst så mange som de registrerede fraværsdage i kvartalet.");
        }
        return new Kvartalsregnskab(
                kvartal.skoledage(),
                gåede,
                op(kvartal, ulovlige.fra(), ulovlige.til().add(manglende)),
                op(kvartal, samlet.fra(), samlet.til().add(manglende)),
                nødundervisning.fra());
    }

    /** Dagene lagt sammen, højst én på hver dato. */
    private static Spaend sum(
            List<Fravaersregistrering> alle,
            Predicate<Fravaersregistrering> valgt,
            Function<Fravaersregistrering, Spaend> dage) {
        Map<LocalDate, Spaend> datoer = new HashMap<>();
        for (Fravaersregistrering r : alle) {
            if (valgt.test(r)) {
                datoer.merge(r.dato(), dage.apply(r), Fravaersdage::plus);
            }
        }
        BigDecimal fra = BigDecimal.ZERO;
        BigDecimal til = BigDecimal.ZERO;
        for (Spaend dag : datoer.values()) {
            fra = fra.add(dag.fra());
            til = til.add(dag.til());
        }
        return new Spaend(fra, til);
    }

    private static void passer(
            String felt,
            @Nullable BigDecimal oplyst,
            List<Fravaersregistrering> alle,
            @Nullable Fravaerstype type,
            Function<Fravaersregistrering, Spaend> dage) {
        if (oplyst != null) {
            passer(felt, oplyst, sum(alle, r -> r.type() == type, dage));
        }
    }

    private static void passer(String felt, @Nullable BigDecimal oplyst, Spaend talt) {
        if (oplyst != null && (oplyst.compareTo(talt.fra()) < 0 || oplyst.compareTo(talt.til()) > 0)) {
            throw new UgyldigOplysningException(felt, "skal passe med registreringerne i kvartalet.");
        }
    }

    private static void højstSkoledagene(Kvartal kvartal) {
        Map<String, BigDecimal> dage = new LinkedHashMap<>();
        læg("Kvartal.ulovligeDage", kvartal.ulovligeDage(), dage);
        læg("Kvartal.sygedage", kvartal.sygedage(), dage);
        læg("Kvartal.fridage", kvartal.fridage(), dage);
        læg("Kvartal.dageUdenType", kvartal.dageUdenType(), dage);
        læg("Kvartal.nødundervisningsdage", kvartal.nødundervisningsdage(), dage);
        BigDecimal alle = dage.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (alle.compareTo(flest(kvartal)) <= 0) {
            return;
        }
        String loft = kvartal.skoledage() == null
                ? Kvartal.FLEST_DAGE + ": så mange dage har intet kvartal."
                : "kvartalets skoledage (" + kvartal.skoledage() + ").";
        List<String> felter = List.copyOf(dage.keySet());
        throw new UgyldigOplysningException(
                felter.get(0),
                felter.size() == 1
                        ? "skal være højst " + loft
                        : "er sammen med " + String.join(", ", felter.subList(1, felter.size())) + " over " + loft);
    }

    private static void læg(String felt, @Nullable BigDecimal tal, Map<String, BigDecimal> dage) {
        if (tal != null && tal.signum() > 0) {
            dage.put(felt, tal);
        }
    }

    private static BigDecimal flest(Kvartal kvartal) {
        Integer skoledage = kvartal.skoledage();
        return BigDecimal.valueOf(skoledage == null ? Kvartal.FLEST_DAGE : skoledage);
    }

    /** Et spænd af dage, aldrig ud over kvartalets skoledage. */
    private static Spaend op(Kvartal kvartal, BigDecimal fra, BigDecimal til) {
        return new Spaend(fra, til.min(flest(kvartal).max(fra)).max(fra));
    }

    /** Dage som andel af kvartalets skoledage; {@code null}, når der ingen skoledage er, eller tallene ikke er oplyst. */
    @Nullable
    Spaend procent(@Nullable Spaend dage) {
        return Procent.af(dage, skoledage);
    }

    /**
     * Det ulovlige fravær i procent, når loven læses anderledes: af de skoledage, der er gået, når de kan tælles, og rundet af til hele
     * procent. Aldrig mindre end {@link #procent}.
     */
    @Nullable
    Spaend læstAnderledes() {
        Spaend procent = procent(ulovlige);
        if (procent == null) {
            return null;
        }
        Spaend afGåede = Procent.af(ulovlige, gåede);
        return afGåede == null
                ? new Spaend(rundet(procent.fra()), rundet(procent.til()))
                : new Spaend(
                        rundet(procent.fra().max(afGåede.fra())),
                        rundet(procent.til().max(afGåede.til())));
    }

    private static BigDecimal rundet(BigDecimal procent) {
        return procent.max(procent.setScale(0, RoundingMode.HALF_UP)).min(BigDecimal.valueOf(100));
    }
}
