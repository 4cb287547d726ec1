package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.AREAS;
import static dk.indsatsregler.explain.Build.ene;
import static dk.indsatsregler.explain.Build.facts;
import static dk.indsatsregler.explain.Build.group;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.noOutcome;
import static dk.indsatsregler.explain.Build.outcome;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.Build.some;
import static dk.indsatsregler.explain.Build.step;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomesTest {

    private static final Condition YES = some("Ene", is("Ene.ja", Op.EQ, true));
    private static final Condition SEVEN = some("Ene", is("Ene.tal", Op.GE, 7));
    private static final Condition JUDGED = some("Ene", is("Ene.skøn", Op.EQ, true));
    private static final Condition IMMEASURABLE = some("Ene", is("Ene.uopgørlig", Op.GE, 7));

    private static List<Udfald> outcomes(RuleSet rules, CaseFacts facts) {
        return Outcomes.of(rules, facts, AREAS, Evaluator.evaluate(rules, facts, AREAS));
    }

    private static Map<String, Udfald> byId(RuleSet rules, CaseFacts facts) {
        return outcomes(rules, facts).stream().collect(Collectors.toMap(Udfald::id, u -> u));
    }

    @Test
    void ét_udfald_for_hver_regel_i_områdets_orden() {
        RuleSet rules = rules(
                rule("P-1", YES).result("JA"),
                rule("P-2", SEVEN).result("SYV"),
                rule("P-3", JUDGED).result("SKØN"),
                rule("P-4", IMMEASURABLE).result("MÅLT"),
                rule("P-5", YES, JUDGED).result("BEGGE"),
                rule("A-1", YES).area("andet"));
        List<Udfald> outcomes = outcomes(rules, facts(ene(0, true)));
        assertThat(outcomes.stream().map(u -> u.id() + " " + u.status() + " " + u.resultat()))
                .containsExactly(
                        "P-1 OPFYLDT JA",
                        "P-2 IKKE_OPFYLDT null",
                        "P-3 UAFKLARET KRÆVER_FAGLIG_VURDERING",
                        "P-4 UAFKLARET KAN_IKKE_OPGØRES",
                        "P-5 UAFKLARET KRÆVER_FAGLIG_VURDERING");
        assertThat(outcomes(rules, facts()).get(4).resultat()).isNull();
        assertThat(outcomes.get(2).mangler()).hasSize(1);
        assertThat(outcomes.get(0).mangler()).isEmpty();
    }

    @Test
    void den_udgave_der_gælder_ellers_den_seneste_ellers_den_første_kommende() {
        RuleSet rules = rules(
                rule("P-1", YES).valid("2020-01-01", "2020-01-31"),
                rule("P-1", YES).valid("2020-03-01", "2020-03-31"),
                rule("P-1", YES).valid("2020-05-01", null));
        Map<String, String> expected = Map.of(
                "2019-12-31", "2020-01-01 UDEN_FOR_GYLDIGHED",
                "2020-01-01", "2020-01-01 OPFYLDT",
                "2020-01-31", "2020-01-01 OPFYLDT",
                "2020-02-01", "2020-01-01 UDEN_FOR_GYLDIGHED",
                "2020-03-31", "2020-03-01 OPFYLDT",
                "2020-04-01", "2020-03-01 UDEN_FOR_GYLDIGHED",
                "2020-05-01", "2020-05-01 OPFYLDT");
        expected.forEach((date, version) -> assertThat(outcomes(rules, facts(LocalDate.parse(date), ene(null, true))))
                .as(date)
                .singleElement()
                .extracting(u -> u.regel().gyldigFra() + " " + u.status())
                .isEqualTo(version));
    }

    @Nested
    class Uden_betydning {

        @Test
        void når_alle_der_læser_kriteriet_er_afklaret() {
            RuleSet rules =
                    rules(rule("P-1", YES), rule("P-2", outcome("P-1"), SEVEN), rule("P-3", noOutcome("P-1"), SEVEN));
            assertThat(byId(rules, facts(ene(6, null))).get("P-1").udenBetydning())
                    .isTrue();
            assertThat(byId(rules, facts(ene(7, null))).get("P-1").udenBetydning())
                    .isFalse();
            assertThat(byId(rules, facts(ene(6, true))).get("P-1").udenBetydning())
                    .isFalse();
        }

        @Test
        void også_gennem_en_gruppe_og_flere_led() {
            RuleSet rules = rules(
                    rule("P-1", YES).group("G"),
                    rule("P-2", group("G", Op.GE, 1)),
                    rule("P-3", outcome("P-2"), SEVEN).then(Slags.PLIGT));
            Map<String, Udfald> settled = byId(rules, facts(ene(6, null)));
            assertThat(settled.get("P-2").udenBetydning()).isTrue();
            assertThat(settled.get("P-1").udenBetydning()).isTrue();
            Map<String, Udfald> open = byId(rules, facts(ene(7, null)));
            assertThat(open.get("P-2").udenBetydning()).isFalse();
            assertThat(open.get("P-1").udenBetydning()).isFalse();
        }

        @Test
        void aldrig_når_ingen_læser_det_eller_læseren_ikke_gælder() {
            RuleSet rules = rules(
                    rule("P-1", YES),
                    rule("P-2", YES),
                    rule("P-3", outcome("P-2"), SEVEN).valid("2030-01-01", null));
            assertThat(byId(rules, facts(ene(6, null))).get("P-1").udenBetydning())
                    .isFalse();
            assertThat(byId(rules, facts(ene(6, null))).get("P-2").udenBetydning())
                    .isFalse();
        }

        @Test
        void gælder_kun_kriterier() {
            RuleSet rules = rules(
                    rule("P-1", YES).then(Slags.OPMÆRKSOMHED),
                    rule("P-2", outcome("P-1"), SEVEN),
                    rule("L-1", YES).ceiling(Skala.BARN, 4),
                    rule("P-3", step(Skala.BARN, Op.LE, 4), SEVEN));
            assertThat(outcomes(rules, facts(ene(6, null)))).noneMatch(Udfald::udenBetydning);
        }
    }

    @Nested
    class Spærrer {

        private final RuleSet rules = rules(
                rule("S-1", YES).blocks(Emne.HENVISNING),
                rule("S-2", SEVEN).blocks(Emne.HENVISNING).basis(Grundlag.VEJLEDNING),
                rule("S-3").blocks(Emne.FORÆLDREKONTAKT),
                rule("P-1").then(Slags.HENVISNING).about(Emne.HENVISNING),
                rule("P-2").then(Slags.PLIGT).about(Emne.HENVISNING),
                rule("P-3").then(Slags.TILPASNING).about(Emne.HENVISNING),
                rule("P-4").then(Slags.HENVISNING),
                rule("P-5", JUDGED).then(Slags.ANBEFALING).about(Emne.HENVISNING),
                rule("P-6", IMMEASURABLE).then(Slags.ANBEFALING).about(Emne.HENVISNING));

        private Map<String, Spaerring> blocks(CaseFacts facts) {
            return outcomes(rules, facts).stream()
                    .filter(u -> u.spærring() != null)
                    .collect(Collectors.toMap(Udfald::id, Udfald::spærring));
        }

        @Test
        void spærret_når_en_spærrende_regel_er_opfyldt() {
            Spaerring blocked = new Spaerring(Grad.SPÆRRET, List.of("S-1"));
            assertThat(blocks(facts(ene(6, true)))).isEqualTo(Map.of("P-1", blocked, "P-2", blocked, "P-5", blocked));
            assertThat(blocks(facts(ene(7, true))).get("P-1"))
                    .isEqualTo(new Spaerring(Grad.SPÆRRET, List.of("S-1", "S-2")));
        }

        @Test
        void afvent_når_den_er_uafklaret_og_spærret_går_forud() {
            assertThat(blocks(facts(ene(6, null))).get("P-1")).isEqualTo(new Spaerring(Grad.AFVENT, List.of("S-1")));
            assertThat(blocks(facts(ene(7, null))).get("P-1")).isEqualTo(new Spaerring(Grad.SPÆRRET, List.of("S-2")));
            assertThat(blocks(facts(ene(null, false))).get("P-1"))
                    .isEqualTo(new Spaerring(Grad.AFVENT, List.of("S-2")));
            assertThat(blocks(facts(ene(6, false)))).isEmpty();
        }

        @Test
        void en_pligt_spærres_kun_af_lov() {
            assertThat(blocks(facts(ene(7, false)))).doesNotContainKey("P-2").containsKey("P-1");
            assertThat(blocks(facts(ene(7, null))).get("P-2")).isEqualTo(new Spaerring(Grad.AFVENT, List.of("S-1")));
        }

        @Test
        void kun_det_der_er_opfyldt_eller_uafklaret() {
            assertThat(blocks(facts(ene(6, true)))).doesNotContainKey("P-6");
            assertThat(byId(rules, facts(ene(6, true))).get("P-6").status()).isEqualTo(Status.IKKE_OPFYLDT);
        }
    }
}
