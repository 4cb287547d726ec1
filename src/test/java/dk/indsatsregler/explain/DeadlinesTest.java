package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.AREAS;
import static dk.indsatsregler.explain.Build.ene;
import static dk.indsatsregler.explain.Build.facts;
import static dk.indsatsregler.explain.Build.field;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.Build.some;
import static dk.indsatsregler.explain.Build.told;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Vidne;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Deadline.Part;
import dk.indsatsregler.rulefile.Deadline.Unit;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlinesTest {

    private static Part after(String path, int amount, Unit unit) {
        return new Part(field(path), amount, unit);
    }

    private static Udfald outcome(CaseFacts facts, RuleSet rules) {
        return Outcomes.of(new JudgedCase(rules, facts, AREAS, Evaluator.evaluate(rules, facts, AREAS)))
                .get(0);
    }

    private static @Nullable Frist due(CaseFacts facts, Part... parts) {
        return outcome(facts, rules(rule("P-1").due("prøve", parts))).frist();
    }

    private static Ene on(@Nullable LocalDate day, @Nullable Haendelse event, @Nullable LocalDateTime moment) {
        return new Ene(null, null, null, null, null, day, event, moment, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-30T10:15, 24, 2020-03-31T10:15",
        // natten til 29. marts 2020 er en time kortere, natten til 25. oktober en time længere
        "2020-03-28T10:15, 24, 2020-03-29T11:15",
        "2020-10-24T10:15, 24, 2020-10-25T09:15",
        "2020-03-29T01:30, 1, 2020-03-29T03:30",
    })
    void timer_er_forløbne_timer(LocalDateTime from, int hours, LocalDateTime due) {
        assertThat(due(facts(from.toLocalDate(), on(null, null, from)), after("Ene.tidspunkt", hours, Unit.TIMER))
                        .forfalder())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-30, 3, DAGE, 2020-04-02",
        "2020-03-30, 2, UGER, 2020-04-13",
        "2020-04-03, 6, HVERDAGE, 2020-04-14",
        "2023-05-02, 3, HVERDAGE, 2023-05-06",
        "2024-04-23, 3, HVERDAGE, 2024-04-26",
        "2020-04-03, 6, HVERDAGE_MAN_FRE, 2020-04-16",
        "2023-05-02, 3, HVERDAGE_MAN_FRE, 2023-05-08",
        "2020-03-30, 4, MÅNEDER, 2020-07-30",
        "2019-10-31, 4, MÅNEDER, 2020-02-29",
        "2020-10-31, 4, MÅNEDER, 2021-02-28",
        "2020-02-29, 4, MÅNEDER, 2020-06-29",
    })
    void dage_løber_til_dagens_slutning_fra_dato_hændelse_og_tidspunkt(
            LocalDate from, int amount, Unit unit, LocalDate due) {
        CaseFacts facts = facts(from, on(from, Haendelse.den(from), from.atTime(14, 30)));
        for (String path : new String[] {"Ene.dag", "Ene.hændelse", "Ene.tidspunkt"}) {
            assertThat(due(facts, after(path, amount, unit)).forfalder()).isEqualTo(due.atTime(23, 59));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-29, 18, -6, 2025-09-01", // fylder år den 1. marts
        "2008-02-29, 16, 3, 2024-05-29",
        "2008-02-28, 18, -6, 2025-08-28",
        "2008-08-31, 18, -6, 2026-02-28",
    })
    void en_fødselsdag_den_29_februar_er_den_1_marts_i_andre_år(LocalDate born, int years, int months, LocalDate due) {
        assertThat(due(facts(on(born, null, null)), new Part(field("Ene.dag"), years, months, Unit.MÅNEDER))
                        .forfalder())
                .isEqualTo(due.atTime(23, 59));
    }

    @Test
    void et_skridt_med_en_dag_uden_klokkeslæt_måles_i_dage_også_når_fristen_er_i_timer() {
        CaseFacts facts =
                facts(on(null, Haendelse.den(LocalDate.of(2020, 3, 30)), LocalDateTime.of(2020, 3, 29, 10, 0)));
        Frist due = outcome(
                        facts,
                        rules(rule("P-1")
                                .due(new Deadline(
                                        "prøve",
                                        List.of(after("Ene.tidspunkt", 24, Unit.TIMER)),
                                        new Deadline.Done(field("Ene.hændelse"), null),
                                        0))))
                .frist();
        assertThat(due.tilstand()).isEqualTo(Tilstand.OVERHOLDT);
        assertThat(due.optælling().dage()).isZero();
        assertThat(due.optælling().minutter()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2020-03-28, LØBER", "2020-03-27, FORFALDER", "2020-03-26, OVERSKREDET"})
    void tilstanden_gøres_op_ved_vurderingsdatoens_slutning(LocalDate from, Tilstand state) {
        Frist due = due(facts(on(from, null, null)), after("Ene.dag", 3, Unit.DAGE));
        assertThat(due.tilstand()).isEqualTo(state);
        assertThat(due.regel()).isEqualTo("prøve");
        assertThat(due.mangler()).isNull();
    }

    @Test
    void en_frist_på_timer_forfalder_den_dag_dens_sidste_time_ligger_på() {
        CaseFacts facts = facts(on(null, null, Build.DATE.minusDays(1).atTime(8, 0)));
        assertThat(due(facts, after("Ene.tidspunkt", 24, Unit.TIMER)).tilstand())
                .isEqualTo(Tilstand.FORFALDER);
    }

    @Nested
    class Tidligst {

        private final Part fromDay = after("Ene.dag", 10, Unit.DAGE);
        private final Part fromEvent = after("Ene.hændelse", 1, Unit.UGER);

        @Test
        void den_tidligste_af_delene() {
            LocalDate day = LocalDate.of(2020, 3, 20);
            assertThat(due(facts(on(day, Haendelse.den(day), null)), fromDay, fromEvent)
                            .forfalder())
                    .isEqualTo(LocalDateTime.of(2020, 3, 27, 23, 59));
            assertThat(due(facts(on(day, Haendelse.den(day.plusDays(9)), null)), fromDay, fromEvent)
                            .forfalder())
                    .isEqualTo(LocalDateTime.of(2020, 3, 30, 23, 59));
        }

        @Test
        void det_der_ikke_er_sket_tæller_ikke() {
            LocalDate day = LocalDate.of(2020, 3, 20);
            assertThat(due(facts(on(day, Haendelse.IKKE_SKET, null)), fromDay, fromEvent)
                            .forfalder())
                    .isEqualTo(LocalDateTime.of(2020, 3, 30, 23, 59));
            assertThat(due(facts(on(null, Haendelse.IKKE_SKET, null)), fromEvent))
                    .isEqualTo(new Frist("prøve", null, null, null));
        }

        @Test
        void det_der_ikke_er_oplyst_kunne_være_tidligst() {
            LocalDate day = LocalDate.of(2020, 3, 20);
            assertThat(due(facts(on(day, null, null)), fromDay, fromEvent))
                    .isEqualTo(new Frist("prøve", null, null, "Ene.hændelse"));
            assertThat(due(facts(), fromDay, fromEvent)).isEqualTo(new Frist("prøve", null, null, "Ene.dag"));
        }
    }

    @Nested
    class Vidner {

        private final LocalDateTime early = LocalDateTime.of(2020, 3, 30, 8, 0);
        private final CaseFacts facts = facts(
                new Modtagelse("b", early, null),
                new Modtagelse("a", early.plusHours(3), null),
                new Modtagelse("c", null, null),
                on(LocalDate.of(2020, 3, 29), null, null));

        @Test
        void har_hver_sin_frist() {
            Udfald outcome = outcome(
                    facts,
                    rules(rule("P-1", some("Modtagelse")).due("+24", after("Modtagelse.modtaget", 24, Unit.TIMER))));
            assertThat(outcome.frist()).isNull();
            assertThat(outcome.vidner())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("frist.optælling")
                    .containsExactly(
                            new Vidne("Modtagelse", "a", new Frist("+24", early.plusHours(27), Tilstand.LØBER, null)),
                            new Vidne("Modtagelse", "b", new Frist("+24", early.plusHours(24), Tilstand.LØBER, null)),
                            new Vidne("Modtagelse", "c", new Frist("+24", null, null, "Modtagelse[c].modtaget")));
        }

        @Test
        void kun_dem_der_sikkert_opfylder_hver_én_gang_i_betingelsernes_orden() {
            CaseFacts two = facts(
                    new Modtagelse("m", early, null),
                    new Modtagelse("n", null, null),
                    new Ting("t", 7, null, null, null, null, null),
                    new Ting("u", 6, null, null, null, null, null));
            Udfald outcome = outcome(
                    two,
                    rules(rule(
                            "P-1",
                            some("Ting", is("Ting.tal", Op.GE, 7)),
                            some("Modtagelse", told("Modtagelse.modtaget")),
                            some("Modtagelse"),
                            some("Ene"))));
            assertThat(outcome.vidner())
                    .containsExactly(
                            new Vidne("Ting", "t", null),
                            new Vidne("Modtagelse", "m", null),
                            new Vidne("Modtagelse", "n", null));
        }

        @Test
        void blandes_delene_er_den_tidligste_vidnets_egen() {
            Udfald outcome = outcome(
                    facts,
                    rules(rule("P-1", some("Modtagelse", told("Modtagelse.modtaget")))
                            .due(
                                    "tidligst",
                                    after("Modtagelse.modtaget", 24, Unit.TIMER),
                                    after("Ene.dag", 2, Unit.DAGE))));
            assertThat(outcome.frist()).isNull();
            assertThat(outcome.vidner().get(1).frist().forfalder()).isEqualTo(early.plusHours(24));
            assertThat(outcome.vidner().get(0).frist().forfalder()).isEqualTo(early.plusHours(27));
            Udfald sooner = outcome(
                    facts,
                    rules(rule("P-1", some("Modtagelse", told("Modtagelse.modtaget")))
                            .due(
                                    "tidligst",
                                    after("Modtagelse.modtaget", 24, Unit.TIMER),
                                    after("Ene.dag", 1, Unit.DAGE))));
            assertThat(sooner.vidner())
                    .allSatisfy(
                            v -> assertThat(v.frist().forfalder()).isEqualTo(LocalDateTime.of(2020, 3, 30, 23, 59)));
        }
    }

    @Test
    void kun_det_opfyldte_har_frist_og_vidner() {
        RuleSet rules = rules(rule("P-1", some("Modtagelse"), some("Ene", is("Ene.ja", Op.EQ, true)))
                .due("+24", after("Ene.dag", 1, Unit.DAGE)));
        CaseFacts open = facts(new Modtagelse("m", null, null), on(Build.DATE, null, null));
        assertThat(outcome(open, rules).frist()).isNull();
        assertThat(outcome(open, rules).vidner()).isEmpty();
        CaseFacts no = facts(new Modtagelse("m", null, null), ene(null, false));
        assertThat(outcome(no, rules).frist()).isNull();
        assertThat(outcome(no, rules).vidner()).isEmpty();
    }
}
