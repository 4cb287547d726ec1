package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Kvartalets fravær efter type: talt op af registreringerne, når de er oplyst, ellers skolens egne tal. Er begge dele oplyst, skal de passe.
 * {@code null} er ikke oplyst.
 */
record Kvartalsregnskab(
        @Nullable Integer skoledage,
        @Nullable BigDecimal ulovlige,
        @Nullable BigDecimal syge,
        @Nullable BigDecimal fri,
        @Nullable BigDecimal udenType,
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
        Kvartalsregnskab regnskab = new Kvartalsregnskab(
                kvartal.skoledage(),
                kvartal.ulovligeDage(),
                kvartal.sygedage(),
                kvartal.fridage(),
                kvartal.dageUdenType(),
                kvartal.nødundervisningsdage());
        if (registreringer != null) {
            Fravaersdage.krav(registreringer, skoledage, kvartal, skolegang, vurderingsdato);
            regnskab = første == null
                    ? new Kvartalsregnskab(kvartal.skoledage(), null, null, null, null, null)
                    : regnskab.talt(registreringer.stream()
                            .filter(r -> kvartal.indeholder(r.dato()))
                            .toList());
        } else {
            regnskab.heleDage(skolegang.klassetrin());
        }
        regnskab.højstSkoledagene();
        if (skoledage != null) {
            kvartal.harPladsTil(Fravaersdage.datoer(skoledage));
        }
        return regnskab;
    }

    /** Tallene talt op af kvartalets registreringer; skolens egne tal skal passe med dem. */
    private Kvartalsregnskab talt(List<Fravaersregistrering> iKvartalet) {
        return new Kvartalsregnskab(
                skoledage,
                ens("Kvartal.ulovligeDage", ulovlige, tal(iKvartalet, r -> r.type() == Fravaerstype.ULOVLIGT)),
                ens("Kvartal.sygedage", syge, tal(iKvartalet, r -> r.type() == Fravaerstype.SYGDOM_MV)),
                ens("Kvartal.fridage", fri, tal(iKvartalet, r -> r.type() == Fravaerstype.EKSTRAORDINÆR_FRIHED)),
                ens("Kvartal.dageUdenType", udenType, tal(iKvartalet, r -> r.type() == null)),
                ens(
                        "Kvartal.nødundervisningsdage",
                        nødundervisning,
                        tal(iKvartalet, r -> r.type() == Fravaerstype.NØDUNDERVISNING)));
    }

    private static BigDecimal tal(List<Fravaersregistrering> alle, Predicate<Fravaersregistrering> valgt) {
        return Fravaersdage.dage(
                alle.stream().filter(valgt).mapToInt(r -> r.del().halve()).sum());
    }

    private static BigDecimal ens(String felt, @Nullable BigDecimal oplyst, BigDecimal talt) {
        if (oplyst != null && oplyst.compareTo(talt) != 0) {
            throw new UgyldigOplysningException(felt, "skal passe med registreringerne i kvartalet.");
        }
        return talt;
    }

    private void heleDage(@Nullable Integer klassetrin) {
        if (klassetrin == null || klassetrin >= 7) {
            return;
        }
        hele("Kvartal.ulovligeDage", ulovlige);
        hele("Kvartal.sygedage", syge);
        hele("Kvartal.fridage", fri);
        hele("Kvartal.dageUdenType", udenType);
        hele("Kvartal.nødundervisningsdage", nødundervisning);
    }

    private static void hele(String felt, @Nullable BigDecimal dage) {
        if (dage != null && dage.stripTrailingZeros().scale() > 0) {
            throw new UgyldigOplysningException(felt, "skal være hele dage til og med 6. klasse.");
        }
    }

    private void højstSkoledagene() {
        BigDecimal alle = Stream.of(ulovlige, syge, fri, udenType, nødundervisning)
                .map(dage -> dage == null ? BigDecimal.ZERO : dage)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (skoledage != null && alle.compareTo(BigDecimal.valueOf(skoledage)) > 0) {
            throw new UgyldigOplysningException("Kvartal.skoledage", "skal være mindst så mange som fraværsdagene.");
        }
    }

    /** Dage af en type: fra dem, der har den, til dem, der kan få den. */
    @Nullable
    Spaend dage(@Nullable BigDecimal afTypen) {
        if (afTypen == null) {
            return null;
        }
        BigDecimal flest = BigDecimal.valueOf(skoledage == null ? Kvartal.FLEST_DAGE : skoledage);
        return new Spaend(afTypen, udenType == null ? flest.max(afTypen) : afTypen.add(udenType));
    }

    /** Dage som andel af kvartalets skoledage; {@code null}, når der ingen skoledage er, eller tallene ikke er oplyst. */
    @Nullable
    Spaend procent(@Nullable Spaend dage) {
        if (dage == null) {
            return null;
        }
        BigDecimal fra = Procent.af(dage.fra(), skoledage);
        BigDecimal til = Procent.af(dage.til(), skoledage);
        return fra == null || til == null ? null : new Spaend(fra, til);
    }

    /** Alt fravær lagt sammen, uanset type; fravær fra nødundervisning er ikke med. */
    @Nullable
    Spaend samlet() {
        return ulovlige == null || syge == null || fri == null || udenType == null
                ? null
                : Spaend.præcis(ulovlige.add(syge).add(fri).add(udenType));
    }
}
