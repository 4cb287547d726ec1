package dk.indsatsregler.testing.coverage;

import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static dk.indsatsregler.rulefile.Proeveregel.regler;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.Goals;
import dk.indsatsregler.analysis.SearchResult;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.testing.propose.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Et forslag hedder efter det særligste ved det. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScenarioNameTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    @Test
    void forslag_til_en_regel_der_følger_med() {
        RuleSet regler = Rulebook.shipped().rules();
        Pasning pasning = Pasning.med().pasningsdag(DAG).alleMulighederAfsøgt(true);

        assertThat(forslag(
                                regler,
                                "NP-K1",
                                sag().med(Barn.med().fødselsdato(LocalDate.of(2011, 3, 30)))
                                        .med(pasning)
                                        .med(Foraelder.med("mor").sektor(Sektor.SUNDHED)),
                                sag().med(Barn.med().fødselsdato(LocalDate.of(2010, 3, 30)))
                                        .med(Pasning.med().pasningsdag(DAG).alleMulighederAfsøgt(false))
                                        .med(Foraelder.med("mor")
                                                .sektor(Sektor.ANDEN)
                                                .samfundskritiskFunktion(false)),
                                sag().med(pasning).medIngen(Foraelder.class),
                                sag())
                        .map(Proposal::text))
                .containsExactly("""
                            Scenarie: alder er 9, lige på grænsen (reglen fra 2020-03-18)
                              Givet Barn.fødselsdato er 2011-03-30
                              Og Pasning:
                                | pasningsdag | alleMulighederAfsøgt |
                                | 2020-03-30  | ja                   |
                              Og Foraelder:
                                | id  | sektor  |
                                | mor | SUNDHED |
                              Når sagen vurderes den 2020-03-30
                              Så er NP-K1 opfyldt
                        """, """
                            Scenarie: alder er 10, lige over grænsen 9 (reglen fra 2020-03-18)
                              Givet Barn.fødselsdato er 2010-03-30
                              Og Pasning:
                                | pasningsdag | alleMulighederAfsøgt |
                                | 2020-03-30  | nej                  |
                              Og Foraelder:
                                | id  | sektor | samfundskritiskFunktion |
                                | mor | ANDEN  | nej                     |
                              Når sagen vurderes den 2020-03-30
                              Så er NP-K1 ikke opfyldt
                        """, """
                            Scenarie: Foraelder er ikke oplyst (reglen fra 2020-03-18)
                              Når sagen vurderes den 2020-03-30
                              Så er NP-K1 uafklaret
                        """, """
                            Scenarie: der er ingen Foraelder (reglen fra 2020-03-18)
                              Givet Pasning:
                                | pasningsdag | alleMulighederAfsøgt |
                                | 2020-03-30  | ja                   |
                              Og ingen Foraelder
                              Når sagen vurderes den 2020-03-30
                              Så er NP-K1 ikke opfyldt
                        """);
    }

    @Test
    void uden_grænser_hedder_det_efter_reglen_eller_betingelsen() {
        assertThat(navne("Ene( ja == true )", sag().med(ja(true)), sag().med(ja(false)), sag()))
                .containsExactly(
                        "reglen er opfyldt",
                        "betingelsen Ene( ja == true ) er ikke opfyldt",
                        "betingelsen Ene( ja == true ) er ukendt");
        assertThat(navne("Ene( ja == true )\nEne( skøn == true )", sag().med(ja(true)), sag().med(ja(false))))
                .containsExactly("betingelsen Ene( ja == true ) er ikke opfyldt", "reglen er uafklaret");
    }

    @Test
    void det_der_ikke_er_oplyst_er_mindre_særligt_end_det_der_ikke_er_opfyldt() {
        Sag.Bygger ja = sag().med(new Ting("a", null, null, null, true, null, null));
        Sag.Bygger ukendt = sag().med(new Ting("a", null, null, null, null, null, null));

        assertThat(navne("not Ting( ja == true )", ja, sag(), ukendt))
                .containsExactly("betingelsen not Ting( ja == true ) er ikke opfyldt", "Ting er ikke oplyst");
        assertThat(navne("Ene( ja == true )\nnot Ting()", sag(), sag().medIngen(Ting.class), ukendt))
                .containsExactly("betingelsen not Ting() er ikke opfyldt", "Ting er ikke oplyst", "der er ingen Ting");
    }

    @Test
    void ved_siden_af_siges_værdien_og_hvilken_side() {
        assertThat(navne("Ene( tal == 3 )", sag().med(tal(3)), sag().med(tal(4)), sag().med(tal(2))))
                .containsExactly("tal er 3, lige på grænsen", "tal er 4, lige over grænsen 3");
        assertThat(navne("Ene( brøk < 0.25 )", sag().med(brøk("0.25")), sag().med(brøk("0.245"))))
                .containsExactly("brøk er 0.245, lige under grænsen 0.25", "brøk er 0.25, lige på grænsen");
        assertThat(navne("Ene( spænd <= 20 )", sag().med(spænd(20)), sag().med(spænd(21))))
                .containsExactly("spænd er 20, lige på grænsen", "spænd er 21, lige over grænsen 20");
        assertThat(navne(
                        "Ene( hændelse >= \"2020-03-01\" )",
                        sag().med(hændelse("2020-03-01")),
                        sag().med(hændelse("2020-02-29"))))
                .containsExactly(
                        "hændelse er 2020-03-01, lige på grænsen",
                        "hændelse er 2020-02-29, lige før grænsen 2020-03-01");
        assertThat(navne(
                        "Ene( hændelse > \"2020-03-01\" )",
                        sag().med(hændelse("2020-03-01")),
                        sag().med(hændelse("2020-03-02"))))
                .containsExactly(
                        "hændelse er 2020-03-02, lige efter grænsen 2020-03-01",
                        "hændelse er 2020-03-01, lige på grænsen");
    }

    @Test
    void i_en_gruppe_læses_den_rigtige_gruppe() {
        RuleSet regler = regler(
                regel("PR-A", "    @gruppe( \"A\" )", "Ene( ja == true )", "opfyldt()"),
                regel("PR-B", "    @gruppe( \"B\" )", "Ene( ja == false )", "opfyldt()"),
                regel("PR-C", "    @gruppe( \"B\" )", "Ene( ja == false )\nEne( tal >= 0 )", "opfyldt()"),
                regel("PR-D", "Gruppe( navn == \"B\", opfyldte == 1 )", "opmærksomhed()"));

        assertThat(forslag(regler, "PR-D", sag().med(ja(true))).map(Proposal::name))
                .containsExactly("opfyldte i B er 0, lige under grænsen 1");
    }

    @Test
    void er_der_flere_udgaver_siges_hvilken() {
        RuleSet regler = regler(
                regel("PR-A", "    @gyldigTil( \"2020-04-30\" )", "Ene( ja == true )", "opfyldt()"),
                regel("PR-A", "Ene( ja == true )", "opfyldt()")
                        .replace("PR-A: prøve", "PR-A: ny prøve")
                        .replace("@gyldigFra( \"2020-03-18\" )", "@gyldigFra( \"2020-05-01\" )"));
        Sag.Bygger maj = Sag.bygger("sag-1", LocalDate.of(2020, 5, 1)).med(ja(true));

        assertThat(forslag(regler, "PR-A", sag().med(ja(true)), maj).map(Proposal::name))
                .containsExactly(
                        "reglen er opfyldt (reglen fra 2020-03-18)", "reglen er opfyldt (reglen fra 2020-05-01)");
    }

    @Test
    void samme_felt_af_to_typer_siges_med_typen() {
        Ting ting = new Ting("a", 3, null, null, null, null, null);

        assertThat(navne("Ene( tal >= 3 )\nexists Ting( tal >= 3 )", sag().med(tal(3)), sag().med(ting)))
                .containsExactly("Ene.tal er 3, lige på grænsen", "Ting.tal er 3, lige på grænsen");
        assertThat(navne("Ene( tal >= 3 )\nexists Ting( tal > 3 )", sag().med(tal(3)), sag().med(ting)))
                .containsExactly("Ting.tal er 3, lige på grænsen", "Ene.tal er 3, lige på grænsen");
    }

    private static List<String> navne(String betingelser, Sag.Bygger... sager) {
        return forslag(regler(regel("PR-A", betingelser, "opfyldt()")), "PR-A", sager)
                .map(Proposal::name)
                .toList();
    }

    /** Sagen til et mål er den første af sagerne, der når det. */
    private static Stream<Proposal> forslag(RuleSet regler, String id, Sag.Bygger... sager) {
        List<Sag> alle = Stream.of(sager).map(Sag.Bygger::byg).toList();
        Coverage dækning = Coverage.of(
                regler,
                List.of(),
                regel -> true,
                mål -> alle.stream()
                        .filter(sag -> Goals.reached(mål, Shown.judge(regler, sag)))
                        .findFirst()
                        .map(sag -> (SearchResult) new SearchResult.Case(sag))
                        .orElse(new SearchResult.NotFound()));
        return dækning.proposals().stream().filter(f -> f.ruleId().equals(id));
    }

    private static Sag.Bygger sag() {
        return Sag.bygger("sag-1", DAG);
    }

    private static Ene ja(boolean ja) {
        return ene(null, null, null, ja, null);
    }

    private static Ene tal(int tal) {
        return ene(tal, null, null, null, null);
    }

    private static Ene brøk(String brøk) {
        return ene(null, new BigDecimal(brøk), null, null, null);
    }

    private static Ene spænd(int tal) {
        return ene(null, null, Spaend.præcis(tal), null, null);
    }

    private static Ene hændelse(String dag) {
        return ene(null, null, null, null, Haendelse.den(LocalDate.parse(dag)));
    }

    private static Ene ene(
            @Nullable Integer tal,
            @Nullable BigDecimal brøk,
            @Nullable Spaend spænd,
            @Nullable Boolean ja,
            @Nullable Haendelse hændelse) {
        return new Ene(tal, brøk, spænd, ja, null, null, hændelse, null, null, null);
    }
}
