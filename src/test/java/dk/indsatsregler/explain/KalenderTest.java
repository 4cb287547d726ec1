package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.facts;
import static dk.indsatsregler.explain.Build.field;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Frist;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.rulefile.Deadline.Part;
import dk.indsatsregler.rulefile.Deadline.Unit;
import dk.indsatsregler.rulefile.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Hver dag 2015-2030 mod en kalender, der er lavet uden denne kode: hverdage, seks hverdage, måneder og døgntimer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KalenderTest {

    private static final int DAGE = 5_844;

    private record Dag(
            LocalDate dag,
            boolean hverdag,
            boolean mandagTilFredag,
            int seks,
            int seksMandagTilFredag,
            int tre,
            int fire,
            int halvtÅr,
            LocalTime døgnEfterMiddag) {}

    private static List<Dag> dage() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KalenderTest.class.getResourceAsStream("kalender-2015-2030.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(linje -> !linje.startsWith("#"))
                    .map(linje -> linje.split(";"))
                    .map(f -> new Dag(
                            LocalDate.parse(f[0]),
                            f[1].equals("1"),
                            f[2].equals("1"),
                            Integer.parseInt(f[3]),
                            Integer.parseInt(f[4]),
                            Integer.parseInt(f[5]),
                            Integer.parseInt(f[6]),
                            Integer.parseInt(f[7]),
                            LocalTime.parse(f[8])))
                    .toList();
        }
    }

    @Test
    void hver_dag_er_hverdag_efter_begge_læsninger_som_i_kalenderen() throws IOException {
        List<Dag> dage = dage();

        assertThat(dage).hasSize(DAGE);
        dage.forEach(dag -> {
            assertThat(WorkingDays.isWorkingDay(dag.dag(), true))
                    .as("%s", dag.dag())
                    .isEqualTo(dag.hverdag());
            assertThat(WorkingDays.isWorkingDay(dag.dag(), false))
                    .as("%s", dag.dag())
                    .isEqualTo(dag.mandagTilFredag());
        });
    }

    @Test
    void seks_hverdage_måneder_og_døgntimer_fra_hver_dag_som_i_kalenderen() throws IOException {
        RuleSet hverdage = regel(6, Unit.HVERDAGE, "Ene.dag");
        RuleSet tre = regel(3, Unit.MÅNEDER, "Ene.dag");
        RuleSet fire = regel(4, Unit.MÅNEDER, "Ene.dag");
        RuleSet halvtÅr = regel(6, Unit.MÅNEDER, "Ene.dag");
        RuleSet timer = regel(24, Unit.TIMER, "Ene.tidspunkt");
        for (Dag dag : dage()) {
            Frist frist = frist(hverdage, dag.dag());
            assertThat(frist.forfalder()).as("%s", dag.dag()).isEqualTo(slut(dag.dag(), dag.seks()));
            assertThat(Objects.requireNonNull(frist.optælling()).senest())
                    .as("%s", dag.dag())
                    .isEqualTo(
                            dag.seks() == dag.seksMandagTilFredag()
                                    ? null
                                    : slut(dag.dag(), dag.seksMandagTilFredag()));
            assertThat(frist(tre, dag.dag()).forfalder()).isEqualTo(slut(dag.dag(), dag.tre()));
            assertThat(frist(fire, dag.dag()).forfalder()).isEqualTo(slut(dag.dag(), dag.fire()));
            assertThat(frist(halvtÅr, dag.dag()).forfalder()).isEqualTo(slut(dag.dag(), dag.halvtÅr()));
            assertThat(frist(timer, dag.dag()).forfalder())
                    .isEqualTo(dag.dag().plusDays(1).atTime(dag.døgnEfterMiddag()));
        }
    }

    /** Mandag til fredag og helligdage: 150 år, hvor kalenderens ugedage og påsken er regnet for sig. */
    @Test
    void mandag_til_fredag_uden_helligdage_over_54_787_dage() {
        AtomicLong dage = new AtomicLong();
        LocalDate.of(1950, 1, 1).datesUntil(LocalDate.of(2100, 1, 1)).forEach(dag -> {
            dage.incrementAndGet();
            LocalDate påske = oudin(dag.getYear());
            long fra = dag.toEpochDay() - påske.toEpochDay();
            boolean helligdag = fra == -3
                    || fra == -2
                    || fra == 0
                    || fra == 1
                    || (fra == 26 && dag.getYear() < 2024)
                    || fra == 39
                    || fra == 49
                    || fra == 50
                    || List.of("01-01", "12-25", "12-26")
                            .contains(dag.toString().substring(5));
            int ugedag = (int) Math.floorMod(dag.toEpochDay() + 3, 7L); // 1. januar 1970 var en torsdag
            assertThat(WorkingDays.isWorkingDay(dag, false)).as("%s", dag).isEqualTo(ugedag < 5 && !helligdag);
            assertThat(WorkingDays.isWorkingDay(dag, true)).as("%s", dag).isEqualTo(ugedag < 6 && !helligdag);
        });
        assertThat(dage).hasValue(54_787);
    }

    // Oudins metode (1940), en anden end den, der prøves.
    private static LocalDate oudin(int år) {
        int g = år % 19;
        int c = år / 100;
        int h = (c - c / 4 - (8 * c + 13) / 25 + 19 * g + 15) % 30;
        int i = h - h / 28 * (1 - 29 / (h + 1) * ((21 - g) / 11));
        int j = (år + år / 4 + i + 2 - c + c / 4) % 7;
        int l = i - j;
        int måned = 3 + (l + 40) / 44;
        return LocalDate.of(år, måned, l + 28 - 31 * (måned / 4));
    }

    private static LocalDateTime slut(LocalDate dag, int dage) {
        return dag.plusDays(dage).atTime(23, 59);
    }

    private static RuleSet regel(int antal, Unit enhed, String felt) {
        return rules(rule("P-1").due("prøve", new Part(field(felt), antal, enhed)));
    }

    private static Frist frist(RuleSet regler, LocalDate dag) {
        var fakta = facts(dag, new Ene(null, null, null, null, null, dag, null, dag.atTime(12, 0), null, null));
        return Objects.requireNonNull(
                Outcomes.of(new JudgedCase(regler, fakta, Build.AREAS, Evaluator.evaluate(regler, fakta, Build.AREAS)))
                        .get(0)
                        .frist());
    }
}
