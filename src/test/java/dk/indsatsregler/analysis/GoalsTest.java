package dk.indsatsregler.analysis;

import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static dk.indsatsregler.rulefile.Proeveregel.regler;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoalsTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 18);

    /** De mål, en sag når, uden reglens navn. */
    private static List<String> nået(RuleSet regler, LocalDate dag, UnaryOperator<Sag.Bygger> oplyst) {
        Sag sag = oplyst.apply(Sag.bygger("s", dag)).byg();
        EvaluatedCase vurderet = EvaluatedCase.of(regler, CaseFacts.of(regler.vocabulary(), sag), regler.areas(sag));
        return Goals.of(regler).stream()
                .filter(mål -> Goals.reached(mål, vurderet))
                .map(mål -> Tekst.af(mål).replace("PR-A (2020-03-18): ", ""))
                .toList();
    }

    private static Ene tal(Integer tal) {
        return new Ene(tal, null, null, null, null, null, null, null, null, null);
    }

    private static Ene spænd(Spaend spænd) {
        return new Ene(null, null, spænd, null, null, null, null, null, null, null);
    }

    private static Ene hændelse(Haendelse hændelse) {
        return new Ene(null, null, null, null, null, null, hændelse, null, null, null);
    }

    @Test
    void en_regels_mål_er_udfald_betingelser_grænser_og_hvad_der_er_oplyst() {
        RuleSet regler = regler(regel(
                "PR-A",
                "Ene( tal >= 9 || farve == Farve.RØD )\nexists Ting()\nnot Ting( tal in ( 1, 2 ) )",
                "opfyldt()"));

        assertThat(Goals.of(regler).stream().map(Tekst::af))
                .containsExactly(
                        "PR-A (2020-03-18): CERTAIN",
                        "PR-A (2020-03-18): NO",
                        "PR-A (2020-03-18): POSSIBLE",
                        "PR-A (2020-03-18): Ene( tal >= 9 || farve == Farve.RØD ) TRUE",
                        "PR-A (2020-03-18): Ene( tal >= 9 || farve == Farve.RØD ) FALSE",
                        "PR-A (2020-03-18): Ene( tal >= 9 || farve == Farve.RØD ) UNKNOWN",
                        "PR-A (2020-03-18): på tal >= 9",
                        "PR-A (2020-03-18): ved tal >= 9",
                        "PR-A (2020-03-18): exists Ting() TRUE",
                        "PR-A (2020-03-18): exists Ting() FALSE",
                        "PR-A (2020-03-18): exists Ting() UNKNOWN",
                        "PR-A (2020-03-18): not Ting( tal in ( 1, 2 ) ) TRUE",
                        "PR-A (2020-03-18): not Ting( tal in ( 1, 2 ) ) FALSE",
                        "PR-A (2020-03-18): not Ting( tal in ( 1, 2 ) ) UNKNOWN",
                        "PR-A (2020-03-18): Ting SOME",
                        "PR-A (2020-03-18): Ting NONE",
                        "PR-A (2020-03-18): Ting NOT_TOLD");
    }

    @Test
    void at_noget_ikke_er_sket_er_ingen_grænse_men_dagen_er() {
        RuleSet regler = regler(
                regel("PR-A", "Ene( hændelse == Haendelse.IKKE_SKET || hændelse <= \"2020-03-10\" )", "opfyldt()"));

        assertThat(Goals.of(regler).stream().filter(Goal.Side.class::isInstance).map(Tekst::af))
                .containsExactly(
                        "PR-A (2020-03-18): på hændelse <= \"2020-03-10\"",
                        "PR-A (2020-03-18): ved hændelse <= \"2020-03-10\"");
    }

    @ParameterizedTest
    @CsvSource({
        ">=, 9, på",
        ">=, 8, ved",
        ">=, 7, ",
        ">=, 10, ",
        ">, 9, på",
        ">, 10, ved",
        ">, 8, ",
        "<=, 9, på",
        "<=, 10, ved",
        "<=, 8, ",
        "<, 9, på",
        "<, 8, ved",
        "<, 10, ",
        "==, 9, på",
        "==, 8, ved",
        "==, 10, ved",
        "==, 11, ",
        "!=, 9, på",
        "!=, 8, ved",
        "!=, 10, ved",
        "!=, 7, "
    })
    void ved_siden_af_er_dér_hvor_sammenligningen_falder_anderledes_ud(String operator, int tal, String side) {
        RuleSet regler = regler(regel("PR-A", "Ene( tal " + operator + " 9 )", "opfyldt()"));

        assertThat(nået(regler, DAG, sag -> sag.med(tal(tal))).stream()
                        .filter(mål -> mål.startsWith("p") || mål.startsWith("v")))
                .isEqualTo(side == null ? List.of() : List.of(side + " tal " + operator + " 9"));
    }

    @ParameterizedTest
    @CsvSource({"0.25, på", "0.2500, på", "0.24, ved", "0.249, ved", "0.2399, ", "0.251, "})
    void et_skridt_er_én_på_grænsens_sidste_decimal(BigDecimal tal, String side) {
        RuleSet regler = regler(regel("PR-A", "Ene( spænd >= 0.25 )", "opfyldt()"));

        assertThat(nået(regler, DAG, sag -> sag.med(spænd(Spaend.præcis(tal)))).stream()
                        .filter(mål -> mål.startsWith("p") || mål.startsWith("v")))
                .isEqualTo(side == null ? List.of() : List.of(side + " spænd >= 0.25"));
    }

    @Test
    void et_spænd_står_ikke_på_en_grænse() {
        RuleSet regler = regler(regel("PR-A", "Ene( spænd >= 9 )", "opfyldt()"));

        assertThat(nået(regler, DAG, sag -> sag.med(spænd(Spaend.mellem(8, 9)))))
                .containsExactly("POSSIBLE", "Ene( spænd >= 9 ) UNKNOWN");
        assertThat(nået(regler, DAG, sag -> sag.med(spænd(new Spaend(new BigDecimal("8.2"), new BigDecimal("8.5"))))))
                .containsExactly("NO", "Ene( spænd >= 9 ) FALSE");
    }

    @Test
    void dage_og_hændelser_har_dagen_ved_siden_af() {
        RuleSet regler = regler(regel("PR-A", "Ene( hændelse <= \"2020-03-10\" )", "opfyldt()"));

        assertThat(nået(regler, DAG, sag -> sag.med(hændelse(Haendelse.den(LocalDate.of(2020, 3, 10))))))
                .containsExactly("CERTAIN", "Ene( hændelse <= \"2020-03-10\" ) TRUE", "på hændelse <= \"2020-03-10\"");
        assertThat(nået(regler, DAG, sag -> sag.med(hændelse(Haendelse.den(LocalDate.of(2020, 3, 11))))))
                .containsExactly("NO", "Ene( hændelse <= \"2020-03-10\" ) FALSE", "ved hændelse <= \"2020-03-10\"");
        assertThat(nået(regler, DAG, sag -> sag.med(hændelse(Haendelse.IKKE_SKET))))
                .containsExactly("NO", "Ene( hændelse <= \"2020-03-10\" ) FALSE");
    }

    @Test
    void en_af_flere_er_nok_og_den_der_ikke_er_oplyst_tæller_ikke() {
        RuleSet regler = regler(regel("PR-A", "exists Ting( tal >= 2 )", "opfyldt()"));

        assertThat(nået(regler, DAG, sag -> sag.med(ting("a", 1)).med(ting("b", 2))))
                .containsExactly("CERTAIN", "exists Ting( tal >= 2 ) TRUE", "på tal >= 2", "ved tal >= 2", "Ting SOME");
        assertThat(nået(regler, DAG, sag -> sag.medIngen(Ting.class)))
                .containsExactly("NO", "exists Ting( tal >= 2 ) FALSE", "Ting NONE");
        assertThat(nået(regler, DAG, sag -> sag.område("proeve")))
                .containsExactly("POSSIBLE", "exists Ting( tal >= 2 ) UNKNOWN", "Ting NOT_TOLD");
    }

    private static Ting ting(String id, Integer tal) {
        return new Ting(id, tal, null, null, null, null, null);
    }

    @Test
    void uden_for_gyldighed_nås_intet() {
        RuleSet regler = regler(regel("PR-A", "Ene( tal >= 2 )", "opfyldt()"));

        assertThat(nået(regler, DAG.minusDays(1), sag -> sag.med(tal(2)))).isEmpty();
        assertThat(nået(regler, DAG, sag -> sag.med(tal(2)))).isNotEmpty();
    }

    @Test
    void kun_gruppen_der_læses_står_på_grænsen() {
        RuleSet regler = regler(
                regel("PR-A", "Gruppe( navn == \"X\", opfyldte >= 1 )", "opmærksomhed()"),
                regel("PR-X", "@gruppe( \"X\" )", "Ene( ja == true )", "opfyldt()"),
                regel("PR-Y", "@gruppe( \"Y\" )", "Ene( skøn == true )", "opfyldt()"));
        Ene kunY = new Ene(null, null, null, false, null, null, null, null, true, null);

        assertThat(nået(regler, DAG, sag -> sag.med(kunY)).stream().filter(mål -> mål.contains("opfyldte")))
                .containsExactly("Gruppe( navn == \"X\", opfyldte >= 1 ) FALSE", "ved opfyldte >= 1");
    }

    @Test
    void ingen_er_også_noget_andet_end_ikke_oplyst_hvor_et_tal_skelner_dem() {
        RuleSet regler = Rulebook.shipped().rules();
        Vindue vindue = Vindue.med("v", 20).fraværsdage(Spaend.præcis(1));

        assertThat(vinduer(nået(regler, DAG, sag -> sag.område("skolefravaer").med(vindue))))
                .containsOnly("SOME");
        assertThat(vinduer(nået(regler, DAG, sag -> sag.område("skolefravaer").medIngen(Vindue.class))))
                .containsOnly("NONE");
        assertThat(vinduer(nået(regler, DAG, sag -> sag.område("skolefravaer"))))
                .containsOnly("NOT_TOLD");
    }

    private static List<String> vinduer(List<String> mål) {
        return mål.stream()
                .filter(m -> m.contains(": Vindue "))
                .map(m -> m.substring(m.lastIndexOf(' ') + 1))
                .toList();
    }

    @Test
    void de_medfølgende_reglers_mål() {
        RuleSet regler = Rulebook.shipped().rules();
        List<Goal> mål = Goals.of(regler);

        assertThat(mål).doesNotHaveDuplicates().hasSizeGreaterThan(900);
        assertThat(mål.stream().map(Goal::rule).distinct()).isEqualTo(regler.rules());
    }
}
