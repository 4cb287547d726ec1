package dk.indsatsregler.explain;

import static dk.indsatsregler.Forklaring.Sandhed.FALSK;
import static dk.indsatsregler.Forklaring.Sandhed.SAND;
import static dk.indsatsregler.Forklaring.Sandhed.UKENDT;
import static dk.indsatsregler.explain.Build.AREAS;
import static dk.indsatsregler.explain.Build.all;
import static dk.indsatsregler.explain.Build.and;
import static dk.indsatsregler.explain.Build.ene;
import static dk.indsatsregler.explain.Build.facts;
import static dk.indsatsregler.explain.Build.group;
import static dk.indsatsregler.explain.Build.in;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.noOutcome;
import static dk.indsatsregler.explain.Build.none;
import static dk.indsatsregler.explain.Build.or;
import static dk.indsatsregler.explain.Build.outcome;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.Build.some;
import static dk.indsatsregler.explain.Build.step;
import static dk.indsatsregler.explain.Build.ting;
import static dk.indsatsregler.explain.Build.two;
import static dk.indsatsregler.explain.Build.untold;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Forklaring.Afledning;
import dk.indsatsregler.Forklaring.Art;
import dk.indsatsregler.Forklaring.Led;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplainerTest {

    private static Forklaring explain(RuleSet rules, CaseFacts facts, String id) {
        return Explainer.explain(rules, facts, AREAS, Evaluator.evaluate(rules, facts, AREAS), id);
    }

    private static Led led(CaseFacts facts, Condition condition) {
        return explain(rules(rule("P-1", condition)), facts, "P-1").led().get(0);
    }

    private static List<String> read(CaseFacts facts, Condition condition) {
        return led(facts, condition).led().stream()
                .map(l -> l.sandhed() + " " + l.læst() + " " + l.grænse())
                .toList();
    }

    @Test
    void hver_slags_værdi_som_den_læses() {
        CaseFacts facts = facts(new Ene(
                7,
                new BigDecimal("12.50"),
                Spaend.mellem(5, 11),
                true,
                Farve.RØD,
                LocalDate.of(2020, 3, 18),
                Haendelse.IKKE_SKET,
                null,
                false,
                null));
        Condition condition = some(
                "Ene",
                is("Ene.tal", Op.LE, 9),
                is("Ene.brøk", Op.GE, new BigDecimal("15")),
                is("Ene.spænd", Op.GE, 7),
                is("Ene.ja", Op.EQ, true),
                is("Ene.skøn", Op.EQ, true),
                in("Ene.farve", Farve.GRØN, Farve.BLÅ),
                is("Ene.dag", Op.GE, LocalDate.of(2020, 3, 1)),
                is("Ene.hændelse", Op.EQ, Haendelse.IKKE_SKET),
                is("Ene.følsom", Op.NE, true),
                untold("Ene.ja"),
                two("Ene.spænd", Op.LT, "Ene.tal"));
        assertThat(read(facts, condition))
                .containsExactly(
                        "SAND 7 <= 9",
                        "FALSK 12.5 >= 15",
                        "UKENDT 5 til 11 >= 7",
                        "SAND ja == true",
                        "FALSK nej == true",
                        "FALSK RØD in ( Farve.GRØN, Farve.BLÅ )",
                        "SAND 2020-03-18 >= \"2020-03-01\"",
                        "SAND ikke sket == Haendelse.IKKE_SKET",
                        "UKENDT ikke oplyst != true",
                        "FALSK ja == null",
                        "UKENDT 5 til 11 < tal (7)");
    }

    @Test
    void en_lang_brøk_skæres_synligt_af() {
        assertThat(Values.text(Spaend.præcis(new BigDecimal("9.99999999999999999999"))))
                .isEqualTo("9.9…");
        assertThat(Values.text(Spaend.præcis(new BigDecimal("14.9600")))).isEqualTo("14.96");
        assertThat(Values.text(Spaend.præcis(new BigDecimal("10.00000000000000000000"))))
                .isEqualTo("10");
        assertThat(Values.text(Spaend.præcis(new BigDecimal("100")))).isEqualTo("100");
        assertThat(Values.text(LocalDate.of(2020, 3, 18).atTime(8, 5))).isEqualTo("2020-03-18 kl. 08:05");
        assertThat(Values.text(Haendelse.den(LocalDate.of(2020, 3, 18)))).isEqualTo("2020-03-18");
    }

    @Test
    void alternativer_med_det_nærmeste_først() {
        Condition either = some(
                "Ene",
                or(
                        and(is("Ene.ja", Op.EQ, true), is("Ene.skøn", Op.EQ, true)),
                        is("Ene.tal", Op.GE, 20),
                        is("Ene.tal", Op.GE, 10)));
        Led or = led(facts(ene(9, false)), either).led().get(0);
        assertThat(or.tekst()).isEqualTo("ja == true && skøn == true || tal >= 20 || tal >= 10");
        assertThat(or.sandhed()).isEqualTo(FALSK);
        assertThat(or.led().stream().map(Led::tekst))
                .containsExactly("tal >= 10", "tal >= 20", "ja == true && skøn == true");
    }

    @Test
    void flere_fakta_med_det_nærmeste_først() {
        Condition condition = some("Ting", is("Ting.ja", Op.EQ, true), is("Ting.tal", Op.GE, 10));
        CaseFacts facts = facts(
                ting("a", 1, false), ting("b", 5, true), ting("c", 9, true), ting("d", null, true), ting("e", 9, null));
        Led led = led(facts, condition);
        assertThat(led.sandhed()).isEqualTo(UKENDT);
        assertThat(led.led().stream().map(l -> l.tekst() + " " + l.sandhed()))
                .containsExactly("Ting[d] UKENDT", "Ting[c] FALSK", "Ting[b] FALSK", "Ting[e] FALSK", "Ting[a] FALSK");
    }

    @Test
    void i_det_der_skal_gælde_alle_står_det_der_bryder_det_først() {
        Condition condition = all("Ting", is("Ting.ja", Op.EQ, true));
        assertThat(led(facts(ting("a", 1, true), ting("b", 1, null), ting("c", 1, false)), condition).led().stream()
                        .map(Led::tekst))
                .containsExactly("Ting[c]", "Ting[b]", "Ting[a]");
    }

    @Test
    void ingen_og_ikke_oplyst_hvilke() {
        Condition some = some("Ting", is("Ting.ja", Op.EQ, true));
        assertThat(led(facts(Ting.class), some).led())
                .containsExactly(new Led(
                        Art.INTET_FAKTUM, "der er ingen Ting", "ingen", null, FALSK, null, null, null, List.of()));
        assertThat(led(facts(Ting.class), none("Ting")).led())
                .containsExactly(new Led(
                        Art.INTET_FAKTUM, "der er ingen Ting", "ingen", null, SAND, null, null, null, List.of()));
        assertThat(led(facts(), some).led())
                .containsExactly(new Led(
                        Art.INTET_FAKTUM,
                        "det er ikke oplyst, hvilke Ting der er",
                        "ikke oplyst, hvilke",
                        null,
                        UKENDT,
                        null,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void andre_reglers_udfald() {
        RuleSet rules = rules(
                rule("P-1", some("Ene", is("Ene.ja", Op.EQ, true))),
                rule("P-2", outcome("P-1")),
                rule("P-3", noOutcome("P-1")),
                rule("P-4", outcome("P-5")),
                rule("P-5").valid("2030-01-01", null));
        assertThat(explain(rules, facts(), "P-2").led().get(0).led())
                .containsExactly(
                        new Led(Art.UDFALD, "Prøveregel", "P-1", null, UKENDT, "UAFKLARET", null, null, List.of()));
        assertThat(explain(rules, facts(ene(null, true)), "P-3").led().get(0).led())
                .containsExactly(
                        new Led(Art.UDFALD, "Prøveregel", "P-1", null, SAND, "OPFYLDT", null, null, List.of()));
        assertThat(explain(rules, facts(ene(null, false)), "P-2").led().get(0).led())
                .containsExactly(
                        new Led(Art.UDFALD, "Prøveregel", "P-1", null, FALSK, "IKKE_OPFYLDT", null, null, List.of()));
        assertThat(explain(rules, facts(), "P-4").led().get(0).led())
                .containsExactly(new Led(
                        Art.UDFALD, "Prøveregel", "P-5", null, FALSK, "UDEN_FOR_GYLDIGHED", null, null, List.of()));
    }

    @Test
    void grupper_og_skalaer() {
        RuleSet rules = rules(
                rule("P-1", some("Ene", is("Ene.ja", Op.EQ, true))).group("G"),
                rule("P-2").group("G"),
                rule("L-1", some("Ene", is("Ene.tal", Op.GE, 7))).ceiling(Skala.BARN, 4),
                rule("T-1", some("Ene", is("Ene.tal", Op.GE, 7))).ceiling(Skala.TRAPPE, 1),
                rule("Q-1", group("G", Op.GE, 2)),
                rule("Q-2", step(Skala.SAMLET, Op.LE, 6)),
                rule("Q-3", step(Skala.TRAPPE, Op.LE, 1)));
        assertThat(explain(rules, facts(), "Q-1").led().get(0).led())
                .containsExactly(new Led(
                        Art.SAMMENLIGNING,
                        "opfyldte",
                        "opfyldte >= 2",
                        null,
                        UKENDT,
                        "1 til 2",
                        ">= 2",
                        "mindst 2",
                        List.of()));
        assertThat(explain(rules, facts(ene(7, true)), "Q-1").led().get(0).led())
                .containsExactly(new Led(
                        Art.SAMMENLIGNING,
                        "opfyldte",
                        "opfyldte >= 2",
                        null,
                        SAND,
                        "2",
                        ">= 2",
                        "mindst 2",
                        List.of()));
        assertThat(explain(rules, facts(), "Q-2").led().get(0).led())
                .containsExactly(new Led(
                        Art.SAMMENLIGNING,
                        "trin",
                        "trin <= 6",
                        null,
                        UKENDT,
                        "4 til 10",
                        "<= 6",
                        "højst 6",
                        List.of()));
        assertThat(explain(rules, facts(ene(6, null)), "Q-3").led().get(0).led())
                .containsExactly(new Led(
                        Art.INTET_FAKTUM,
                        "ingen regel sætter et trin",
                        "ingen",
                        null,
                        FALSK,
                        null,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void målte_oplysninger_med_det_de_er_målt_af() {
        Condition condition = some("Ene", is("Ene.dobbelt", Op.GE, 7), is("Ene.uopgørlig", Op.GE, 7));
        assertThat(explain(rules(rule("P-1", condition)), facts(ene(0, null)), "P-1")
                        .afledte())
                .containsExactly(
                        new Afledning("Ene.dobbelt", "Det dobbelte af tallet.", "NP-03", "0", List.of("Ene.tal = 0")),
                        new Afledning(
                                "Ene.uopgørlig",
                                "Tallet; nul kan ikke opgøres.",
                                "NP-03",
                                "kan ikke opgøres",
                                List.of("Ene.tal = 0")));
    }

    @Test
    void en_regel_der_ikke_gælder_har_ingen_led() {
        RuleSet rules = rules(rule("P-1", some("Ting")).valid("2030-01-01", null));
        Forklaring explained = explain(rules, facts(), "P-1");
        assertThat(explained.led()).isEmpty();
        assertThat(explained.mangler()).isEmpty();
        assertThat(explained.tekst())
                .contains(
                        "Reglen gælder fra 2030-01-01. Vurderingsdatoen er 2020-03-30, så betingelserne er ikke prøvet.");
    }

    @Test
    void en_regel_der_ikke_findes() {
        RuleSet rules = rules(rule("P-1"), rule("A-1").area("andet"));
        assertThatThrownBy(() -> explain(rules, facts(), "A-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ingen regel hedder A-1 i områderne proeve.");
    }
}
