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
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Konflikt.Forrang;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomesTest {

    private static final Condition YES = some("Ene", is("Ene.ja", Op.EQ, true));
    private static final Condition SEVEN = some("Ene", is("Ene.tal", Op.GE, 7));
    private static final Condition JUDGED = some("Ene", is("Ene.skøn", Op.EQ, true));
    private static final Condition IMMEASURABLE = some("Ene", is("Ene.uopgørlig", Op.GE, 7));

    private static List<Udfald> outcomes(RuleSet rules, CaseFacts facts) {
        return Outcomes.of(new JudgedCase(rules, facts, AREAS, Evaluator.evaluate(rules, facts, AREAS)));
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
                .extracting(u -> u.regel().gyldighed().fra() + " " + u.status())
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
    class Spaerrer {

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
            assertThat(blocks(facts(ene(6, true))))
                    .isEqualTo(Map.of("P-1", blocked, "P-2", blocked, "P-3", blocked, "P-5", blocked));
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

    @Nested
    class En_anden_laesning {

        private final RuleSet rules = rules(
                rule("L-1", SEVEN).group("G"),
                rule("L-2", YES).group("G"),
                rule("L-MINDST", group("G", Op.GE, 1)).result("OMFATTET"),
                rule("L-INGEN", group("G", Op.EQ, 0)).then(Slags.OPMÆRKSOMHED).result("IKKE_OMFATTET"),
                rule("L-PLIGT", noOutcome("L-1")).then(Slags.PLIGT),
                rule("V-1", noOutcome("L-MINDST")).then(Slags.OPMÆRKSOMHED).basis(Grundlag.LOKALT_VALG),
                rule("A-1", some("Ene", is("Ene.tal", Op.GE, 6)))
                        .then(Slags.FAGLIG_VURDERING)
                        .basis(Grundlag.LOKALT_VALG)
                        .otherReadingOf("L-1"));

        private Map<String, String> svar(@Nullable Integer tal, @Nullable Boolean ja) {
            return outcomes(rules, facts(ene(tal, ja))).stream()
                    .collect(Collectors.toMap(
                            Udfald::id, u -> u.status() + " " + u.resultat() + " " + u.andenLæsning()));
        }

        @Test
        void gør_lovens_nej_til_en_faglig_vurdering_og_det_der_hviler_på_nejet() {
            assertThat(svar(6, false))
                    .containsEntry("L-1", "IKKE_OPFYLDT KRÆVER_FAGLIG_VURDERING [A-1]")
                    .containsEntry("L-2", "IKKE_OPFYLDT null []")
                    .containsEntry("L-MINDST", "IKKE_OPFYLDT KRÆVER_FAGLIG_VURDERING [A-1]")
                    .containsEntry("L-INGEN", "OPFYLDT KRÆVER_FAGLIG_VURDERING [A-1]");
        }

        @Test
        void svækker_ingen_pligt_og_mærker_intet_der_ikke_er_lov() {
            assertThat(svar(6, false))
                    .containsEntry("L-PLIGT", "OPFYLDT null []")
                    .containsEntry("V-1", "OPFYLDT null []");
        }

        @Test
        void hvor_ingen_læsning_giver_ja_er_et_nej_et_nej() {
            assertThat(svar(5, false))
                    .containsEntry("L-1", "IKKE_OPFYLDT null []")
                    .containsEntry("L-INGEN", "OPFYLDT IKKE_OMFATTET []");
        }

        @Test
        void hvor_den_anden_læsning_er_uafklaret_er_nejet_det_også() {
            RuleSet åben = rules(
                    rule("L-1", SEVEN),
                    rule("A-1", JUDGED)
                            .then(Slags.FAGLIG_VURDERING)
                            .basis(Grundlag.LOKALT_VALG)
                            .otherReadingOf("L-1"));
            assertThat(byId(åben, facts(ene(6, null))).get("L-1").andenLæsning())
                    .containsExactly("A-1");
        }

        @Test
        void er_kriteriet_opfyldt_på_anden_vis_hviler_svaret_ikke_på_læsningen() {
            assertThat(svar(6, true))
                    .containsEntry("L-1", "IKKE_OPFYLDT KRÆVER_FAGLIG_VURDERING [A-1]")
                    .containsEntry("L-MINDST", "OPFYLDT OMFATTET []")
                    .containsEntry("L-INGEN", "IKKE_OPFYLDT null []");
        }

        @Test
        void forklaringen_siger_det() {
            CaseFacts facts = facts(ene(6, false));
            assertThat(Explainer.explain(rules, facts, AREAS, Evaluator.evaluate(rules, facts, AREAS), "L-1")
                            .tekst())
                    .startsWith("""
                            L-1: Prøveregel
                            IKKE OPFYLDT (KRÆVER FAGLIG VURDERING) · LOV
                            Ikke et nej efter loven: svaret hviler på, hvordan en regel læses. Se A-1.
                            """);
        }
    }

    @Nested
    class Ingen_kontakt {

        private static final Condition UNTOLD = some("Ene", is("Ene.følsom", Op.EQ, true));

        private final RuleSet rules = rules(
                rule("S-LOV", YES).blocks(Emne.FORÆLDREKONTAKT),
                rule("S-VALG", SEVEN).blocks(Emne.FORÆLDREKONTAKT).basis(Grundlag.LOKALT_VALG),
                rule("S-HØR").blocks(Emne.AFGØRELSE).about(Emne.FORÆLDREKONTAKT).action("Hør forældrene.", "Kommunen"),
                rule("S-HØR-LOKALT")
                        .blocks(Emne.AFGØRELSE)
                        .about(Emne.FORÆLDREKONTAKT)
                        .basis(Grundlag.LOKALT_VALG),
                rule("P-BEGGE").then(Slags.HENVISNING).about(Emne.HENVISNING, Emne.FORÆLDREKONTAKT),
                rule("P-LOV").then(Slags.PLIGT).about(Emne.FORÆLDREKONTAKT),
                rule("P-AFG").then(Slags.FAGLIG_VURDERING).about(Emne.AFGØRELSE),
                rule("P-INTET").then(Slags.ANBEFALING),
                rule("P-ÅBEN", UNTOLD).then(Slags.OPMÆRKSOMHED));

        private Map<String, Udfald> med(@Nullable Integer tal, @Nullable Boolean ja) {
            return byId(rules, facts(ene(tal, ja)));
        }

        private Spaerring spærret(String... af) {
            return new Spaerring(Grad.SPÆRRET, List.of(af));
        }

        @ParameterizedTest
        @EnumSource(
                value = Slags.class,
                names = {"SPÆRRER", "HØJST_TRIN", "LØFT"},
                mode = EnumSource.Mode.EXCLUDE)
        void venter_uanset_verbet(Slags verb) {
            RuleSet én = rules(
                    rule("S-1", YES).blocks(Emne.FORÆLDREKONTAKT),
                    rule("P-1").then(verb).about(Emne.FORÆLDREKONTAKT));
            assertThat(byId(én, facts(ene(0, true))).get("P-1").spærring()).isEqualTo(spærret("S-1"));
        }

        @Test
        void det_der_skal_ske_først_må_selv_vente_og_det_det_spærrer_er_stadig_spærret() {
            assertThat(med(6, true).get("S-HØR").spærring()).isEqualTo(spærret("S-LOV"));
            assertThat(med(6, true).get("P-AFG").spærring()).isEqualTo(spærret("S-HØR", "S-HØR-LOKALT"));
            assertThat(med(6, false).get("S-HØR").spærring()).isNull();
            assertThat(med(6, null).get("S-HØR").spærring()).isEqualTo(new Spaerring(Grad.AFVENT, List.of("S-LOV")));
        }

        @Test
        void ingen_spærrer_for_sig_selv() {
            RuleSet sig = rules(rule("S-1", YES).blocks(Emne.FORÆLDREKONTAKT).about(Emne.FORÆLDREKONTAKT));
            assertThat(byId(sig, facts(ene(0, true))).get("S-1").spærring()).isNull();
        }

        @Test
        void et_udfald_om_flere_emner_venter_på_dem_alle() {
            assertThat(med(6, true).get("P-BEGGE").spærring()).isEqualTo(spærret("S-LOV"));
            assertThat(med(6, false).get("P-BEGGE").spærring()).isNull();
            assertThat(med(6, true).get("P-INTET").spærring()).isNull();
        }

        @Test
        void ved_mistanke_alene_består_lovens_pligter_og_noget_går_forud() {
            Map<String, Udfald> mistanke = med(7, false);
            assertThat(List.of("P-LOV", "S-HØR")).allSatisfy(id -> {
                assertThat(mistanke.get(id).spærring()).isNull();
                assertThat(mistanke.get(id).først()).isEqualTo("Tal med myndigheden, før forældrene kontaktes.");
            });
            assertThat(List.of("P-BEGGE", "S-HØR-LOKALT")).allSatisfy(id -> {
                assertThat(mistanke.get(id).spærring()).isEqualTo(spærret("S-VALG"));
                assertThat(mistanke.get(id).først()).isNull();
            });
            assertThat(mistanke.get("P-AFG").først()).isNull();
            assertThat(med(6, false).get("P-LOV").først()).isNull();
            assertThat(med(null, false).get("P-LOV").først()).isNotNull();
        }

        @Test
        void siger_loven_selv_vent_går_intet_forud() {
            assertThat(med(7, true).get("P-LOV").spærring()).isEqualTo(spærret("S-LOV"));
            assertThat(med(7, true).get("P-LOV").først()).isNull();
        }

        @Test
        void et_spørgsmål_til_forældrene_holdes_tilbage_og_siger_hvorfor() {
            assertThat(med(6, true).get("P-ÅBEN").mangler()).singleElement().satisfies(m -> {
                assertThat(m.svaresAf()).isEqualTo(SvaresAf.FORÆLDER);
                assertThat(m.spærring()).isEqualTo(spærret("S-LOV"));
            });
            assertThat(med(6, false).get("P-ÅBEN").mangler()).allMatch(m -> m.spærring() == null);
            assertThat(med(7, false).get("P-ÅBEN").mangler())
                    .allMatch(m -> spærret("S-VALG").equals(m.spærring()));
        }

        @Test
        void modstriden_står_der_også_når_begge_er_i_samme_område() {
            assertThat(konflikter(6, true))
                    .containsExactly(
                            new Konflikt("S-HØR", "S-LOV", "FORÆLDREKONTAKT", true, Forrang.MOD),
                            new Konflikt("P-BEGGE", "S-LOV", "FORÆLDREKONTAKT", true, Forrang.MOD),
                            new Konflikt("P-LOV", "S-LOV", "FORÆLDREKONTAKT", true, Forrang.MOD),
                            new Konflikt("S-HØR-LOKALT", "S-LOV", "FORÆLDREKONTAKT", true, Forrang.MOD));
            assertThat(konflikter(7, false))
                    .contains(new Konflikt("P-LOV", "S-VALG", "FORÆLDREKONTAKT", true, Forrang.FORSLAG));
            assertThat(konflikter(7, true))
                    .as("loven får pligten til at vente, så den går ikke forud for det lokale valg")
                    .contains(new Konflikt("P-LOV", "S-VALG", "FORÆLDREKONTAKT", true, Forrang.MOD));
        }

        @Test
        void at_henvise_og_at_vente_med_det_er_en_modstrid_men_en_høring_før_en_afgørelse_er_rækkefølge() {
            RuleSet begge = rules(
                    rule("S-VENT", YES).blocks(Emne.HENVISNING).basis(Grundlag.LOKALT_VALG),
                    rule("S-HØR", YES).blocks(Emne.AFGØRELSE),
                    rule("P-HENVIS")
                            .then(Slags.HENVISNING)
                            .about(Emne.HENVISNING)
                            .basis(Grundlag.KOMMUNAL),
                    rule("P-AFGØR").then(Slags.FAGLIG_VURDERING).about(Emne.AFGØRELSE));
            CaseFacts facts = facts(ene(0, true));

            assertThat(Outcomes.conflicts(new JudgedCase(begge, facts, AREAS, Evaluator.evaluate(begge, facts, AREAS))))
                    .containsExactly(new Konflikt("P-HENVIS", "S-VENT", "HENVISNING", true, Forrang.MOD));
        }

        @Test
        void to_opfyldte_af_et_sæt_hvor_kun_ét_kan_være_det() {
            RuleSet sæt = rules(
                    rule("P-1", YES).oneOf("SÆT").basis(Grundlag.LOKALT_VALG),
                    rule("P-2", SEVEN).oneOf("SÆT"),
                    rule("P-3", SEVEN).oneOf("ANDET"),
                    rule("P-4", JUDGED).oneOf("SÆT"));
            CaseFacts begge = facts(ene(7, true));
            CaseFacts én = facts(ene(6, true));

            assertThat(Outcomes.conflicts(new JudgedCase(sæt, begge, AREAS, Evaluator.evaluate(sæt, begge, AREAS))))
                    .containsExactly(new Konflikt("P-2", "P-1", "SÆT", true, Forrang.INGEN));
            assertThat(Outcomes.conflicts(new JudgedCase(sæt, én, AREAS, Evaluator.evaluate(sæt, én, AREAS))))
                    .isEmpty();
        }

        private List<Konflikt> konflikter(int tal, boolean ja) {
            CaseFacts facts = facts(ene(tal, ja));
            return Outcomes.conflicts(new JudgedCase(rules, facts, AREAS, Evaluator.evaluate(rules, facts, AREAS)));
        }
    }
}
