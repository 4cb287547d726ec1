package dk.indsatsregler.regler.skolefravaer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
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
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Figures for a whole country's pupils, each assessed alone, from a stream that keeps nothing: {@code mvn -B test -Pmaaling
 * -Dtest=FemHundredeTusindEleverTest}, with {@code -Delever=N} for fewer. Four out of five schools report totals for the quarter, the fifth
 * registers by date. About 6 percent of the days are missed, most of them ill, few by many and many by few.
 */
@Tag("maaling")
class FemHundredeTusindEleverTest {

    private static final int ELEVER = Integer.getInteger("elever", 540_000);
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

    @Test
    void alle_elever() throws Exception {
        Regelmotor motor = Regelmotor.standard();
        IntStream.range(0, 2_000).forEach(nummer -> motor.vurder(elev(nummer)));
        AtomicLong underretninger = new AtomicLong();
        AtomicLong uafklarede = new AtomicLong();
        AtomicLong ingen = new AtomicLong();
        ForkJoinPool toTråde = new ForkJoinPool(2);
        long start = System.nanoTime();
        toTråde.submit(() -> IntStream.range(0, ELEVER).parallel().forEach(nummer -> {
                    Vurdering vurdering = motor.vurder(elev(nummer));
                    if (vurdering.ingenVurdering() != null) {
                        ingen.incrementAndGet();
                        return;
                    }
                    Status pligt = vurdering.udfald("FR-ULOVLIG-15").status();
                    if (pligt == Status.OPFYLDT) {
                        underretninger.incrementAndGet();
                    } else if (pligt == Status.UAFKLARET) {
                        uafklarede.incrementAndGet();
                    }
                }))
                .get();
        double sekunder = (System.nanoTime() - start) / 1e9;
        toTråde.shutdown();

        System.out.printf(
                Locale.ROOT,
                "%d elever: %.0f s på to tråde, %.0f om sekundet; %d på 15 procent, %d uafklarede; højeste hukommelse %s%n",
                ELEVER,
                sekunder,
                ELEVER / sekunder,
                underretninger.get(),
                uafklarede.get(),
                højesteHukommelse());
        assertThat(ingen.get()).isZero();
        assertThat(underretninger.get()).isBetween(ELEVER / 1_000L, ELEVER / 20L);
    }

    /** Hele processens, som styresystemet ser den; «ukendt» hvor det ikke siger det. */
    private static String højesteHukommelse() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(linje -> linje.startsWith("VmHWM"))
                        .map(linje -> linje.replaceAll("[^0-9]", ""))
                        .map(kilobyte -> Long.parseLong(kilobyte) / 1024 + " MB")
                        .findFirst()
                        .orElse("ukendt")
                : "ukendt";
    }

    private static Sag elev(int nummer) {
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

    // Few have much: an exponential distribution, cut so that the kinds of absence together never exceed the days.
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
