package eksempel;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Fravaerstype;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Skoledag;
import dk.indsatsregler.sag.skolefravaer.Skoleform;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Opdigtede elever: den samme elev hver gang for det samme nummer. Fire af fem skoler opgiver tal for kvartalet, den femte registrerer med
 * dato. Omkring 6 procent af dagene er fravær, mest sygdom; mange har lidt og få har meget. Ingen virkelig fordeling er brugt.
 */
final class Elever {

    private static final LocalDate DAG = LocalDate.of(2025, 3, 31);
    private static final LocalDate KVARTAL = LocalDate.of(2025, 1, 1);
    private static final List<LocalDate> SKOLEDAGE = KVARTAL.plusDays(1)
            .datesUntil(DAG.plusDays(1))
            .filter(dag -> dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY)
            .filter(dag -> dag.isBefore(LocalDate.of(2025, 2, 10)) || dag.isAfter(LocalDate.of(2025, 2, 14)))
            .limit(58)
            .toList();
    private static final List<Skoledag> KALENDER =
            SKOLEDAGE.stream().map(dag -> Skoledag.med("d-" + dag, dag)).toList();

    private Elever() {}

    static Sag elev(int nummer) {
        SplittableRandom tilfælde = new SplittableRandom(nummer);
        int klassetrin = tilfælde.nextInt(11);
        Sag.Bygger sag = Sag.bygger("e-" + nummer, DAG)
                .med(Barn.med()
                        .fødselsdato(
                                LocalDate.of(2018 - klassetrin, 1 + tilfælde.nextInt(12), 1 + tilfælde.nextInt(28))))
                .med(Skolegang.med()
                        .skoleform(tilfælde.nextInt(100) < 78 ? Skoleform.FOLKESKOLE : Skoleform.FRI_ELLER_PRIVATSKOLE)
                        .klassetrin(klassetrin));
        double syg = andel(tilfælde, 0.04);
        double fri = andel(tilfælde, 0.01);
        double ulovlig = tilfælde.nextInt(100) < 3 ? andel(tilfælde, 0.2) : andel(tilfælde, 0.005);
        double udenType = tilfælde.nextInt(100) < 4 ? andel(tilfælde, 0.03) : 0;
        return (tilfælde.nextInt(5) > 0
                        ? tal(sag, syg, fri, ulovlig, udenType)
                        : registreringer(sag, klassetrin, tilfælde, syg, fri, ulovlig, udenType))
                .byg();
    }

    // Få har meget: en eksponentialfordeling, skåret til, så fraværet aldrig bliver mere end dagene.
    private static double andel(SplittableRandom tilfælde, double middel) {
        return Math.min(0.24, -middel * Math.log(1 - tilfælde.nextDouble()));
    }

    private static Sag.Bygger tal(Sag.Bygger sag, double syg, double fri, double ulovlig, double udenType) {
        int dage = SKOLEDAGE.size();
        BigDecimal[] alle = {dage(dage * ulovlig), dage(dage * syg), dage(dage * fri), dage(dage * udenType)};
        BigDecimal samlet = alle[0].add(alle[1]).add(alle[2]).add(alle[3]);
        return sag.med(Kvartal.med()
                        .førsteDag(KVARTAL)
                        .skoledage(dage)
                        .ulovligeDage(alle[0])
                        .sygedage(alle[1])
                        .fridage(alle[2])
                        .dageUdenType(alle[3])
                        .nødundervisningsdage(BigDecimal.ZERO))
                .med(Vindue.med("v58", dage).fraværsdage(Spaend.præcis(samlet)));
    }

    private static BigDecimal dage(double antal) {
        return BigDecimal.valueOf(Math.floor(antal));
    }

    private static Sag.Bygger registreringer(
            Sag.Bygger sag,
            int klassetrin,
            SplittableRandom tilfælde,
            double syg,
            double fri,
            double ulovlig,
            double udenType) {
        sag.med(Kvartal.med().førsteDag(KVARTAL).skoledage(SKOLEDAGE.size()));
        KALENDER.forEach(sag::med);
        boolean ingen = true;
        for (LocalDate dag : SKOLEDAGE) {
            double hvad = tilfælde.nextDouble();
            if (hvad < syg + fri + ulovlig + udenType) {
                Fravaerstype type = hvad < syg
                        ? Fravaerstype.SYGDOM_MV
                        : hvad < syg + fri
                                ? Fravaerstype.EKSTRAORDINÆR_FRIHED
                                : hvad < syg + fri + ulovlig ? Fravaerstype.ULOVLIGT : null;
                Dagsdel del = klassetrin >= 7 && tilfælde.nextInt(6) == 0 ? Dagsdel.MORGEN : Dagsdel.HEL_DAG;
                sag.med(Fravaersregistrering.med("r-" + dag, dag, del).type(type));
                ingen = false;
            }
        }
        return ingen ? sag.medIngen(Fravaersregistrering.class) : sag;
    }
}
