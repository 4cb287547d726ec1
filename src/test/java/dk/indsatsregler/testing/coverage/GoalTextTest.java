package dk.indsatsregler.testing.coverage;

import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static dk.indsatsregler.rulefile.Proeveregel.regler;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.analysis.SearchResult;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoalTextTest {

    private static final String INGEN_SAG = " Der er ikke fundet en sag til det, og det er ikke vist, at der ingen er.";

    @Test
    void hvert_mål_for_en_regel_der_følger_med_siges_med_reglens_egne_ord() {
        assertThat(mangler(Rulebook.shipped().rules(), "NP-K1-K2"))
                .containsExactly(
                        "NP-K1-K2: intet scenarie viser reglen opfyldt.",
                        "NP-K1-K2: intet scenarie viser reglen ikke opfyldt.",
                        "NP-K1-K2: intet scenarie viser reglen uafklaret.",
                        "NP-K1-K2, betingelsen Barn( alder <= 9 || ( fyldteÅr <= 9 && medTrodsAlder == true ) ): intet scenarie, hvor den er opfyldt.",
                        "NP-K1-K2, betingelsen Barn( alder <= 9 || ( fyldteÅr <= 9 && medTrodsAlder == true ) ): intet scenarie, hvor den ikke er opfyldt.",
                        "NP-K1-K2, betingelsen Barn( alder <= 9 || ( fyldteÅr <= 9 && medTrodsAlder == true ) ): intet scenarie, hvor den er ukendt.",
                        "NP-K1-K2, grænsen alder <= 9: intet scenarie med alder på grænsen (9).",
                        "NP-K1-K2, grænsen alder <= 9: intet scenarie med alder lige over grænsen (10).",
                        "NP-K1-K2, grænsen fyldteÅr <= 9: intet scenarie med fyldteÅr på grænsen (9).",
                        "NP-K1-K2, grænsen fyldteÅr <= 9: intet scenarie med fyldteÅr lige over grænsen (10).",
                        "NP-K1-K2, betingelsen exists Foraelder( sektor in ( Sektor.ÆLDREPLEJE, … ) || samfundskritiskFunktion == true ): intet scenarie, hvor den er opfyldt.",
                        "NP-K1-K2, betingelsen exists Foraelder( sektor in ( Sektor.ÆLDREPLEJE, … ) || samfundskritiskFunktion == true ): intet scenarie, hvor den ikke er opfyldt.",
                        "NP-K1-K2, betingelsen exists Foraelder( sektor in ( Sektor.ÆLDREPLEJE, … ) || samfundskritiskFunktion == true ): intet scenarie, hvor den er ukendt.",
                        "NP-K1-K2, betingelsen exists Foraelder( privatAnsat == true, hjemsendt == false ): intet scenarie, hvor den er opfyldt.",
                        "NP-K1-K2, betingelsen exists Foraelder( privatAnsat == true, hjemsendt == false ): intet scenarie, hvor den ikke er opfyldt.",
                        "NP-K1-K2, betingelsen exists Foraelder( privatAnsat == true, hjemsendt == false ): intet scenarie, hvor den er ukendt.",
                        "NP-K1-K2, betingelsen forall( Foraelder( sektor in ( Sektor.ÆLDREPLEJE, … ) || samfundskritiskFunktion == true || ( privatAnsat == true && hjemsendt == false ) ) ): intet scenarie, hvor den er opfyldt.",
                        "NP-K1-K2, betingelsen forall( Foraelder( sektor in ( Sektor.ÆLDREPLEJE, … ) || samfundskritiskFunktion == true || ( privatAnsat == true && hjemsendt == false ) ) ): intet scenarie, hvor den ikke er opfyldt.",
                        "NP-K1-K2, betingelsen forall( Foraelder( sektor in ( Sektor.ÆLDREPLEJE, … ) || samfundskritiskFunktion == true || ( privatAnsat == true && hjemsendt == false ) ) ): intet scenarie, hvor den er ukendt.",
                        "NP-K1-K2, betingelsen Pasning( alleMulighederAfsøgt == true ): intet scenarie, hvor den er opfyldt.",
                        "NP-K1-K2, betingelsen Pasning( alleMulighederAfsøgt == true ): intet scenarie, hvor den ikke er opfyldt.",
                        "NP-K1-K2, betingelsen Pasning( alleMulighederAfsøgt == true ): intet scenarie, hvor den er ukendt.",
                        "NP-K1-K2, betingelsen not Udfald( regel == \"NP-HJEMME-NEJ\" ): intet scenarie, hvor den er opfyldt.",
                        "NP-K1-K2, betingelsen not Udfald( regel == \"NP-HJEMME-NEJ\" ): intet scenarie, hvor den ikke er opfyldt.",
                        "NP-K1-K2, betingelsen not Udfald( regel == \"NP-HJEMME-NEJ\" ): intet scenarie, hvor den er ukendt.",
                        "NP-K1-K2, betingelsen Pasning( pasningsdag < \"2020-04-15\" || omfattetAfGenåbning == false ): intet scenarie, hvor den er opfyldt.",
                        "NP-K1-K2, betingelsen Pasning( pasningsdag < \"2020-04-15\" || omfattetAfGenåbning == false ): intet scenarie, hvor den ikke er opfyldt.",
                        "NP-K1-K2, betingelsen Pasning( pasningsdag < \"2020-04-15\" || omfattetAfGenåbning == false ): intet scenarie, hvor den er ukendt.",
                        "NP-K1-K2, grænsen pasningsdag < \"2020-04-15\": intet scenarie med pasningsdag på grænsen (2020-04-15).",
                        "NP-K1-K2, grænsen pasningsdag < \"2020-04-15\": intet scenarie med pasningsdag lige før grænsen (2020-04-14).",
                        "NP-K1-K2: intet scenarie, hvor der findes Foraelder.",
                        "NP-K1-K2: intet scenarie, hvor der ingen Foraelder er.",
                        "NP-K1-K2: intet scenarie, hvor Foraelder ikke er oplyst.");
    }

    @Test
    void ved_siden_af_et_helt_tal_er_ét_fra_på_den_side_hvor_svaret_er_et_andet() {
        assertThat(grænser("Ene( tal < 3 )"))
                .containsExactly(
                        "PR-A, grænsen tal < 3: intet scenarie med tal på grænsen (3).",
                        "PR-A, grænsen tal < 3: intet scenarie med tal lige under grænsen (2).");
        assertThat(grænser("Ene( tal > 3 )"))
                .containsExactly(
                        "PR-A, grænsen tal > 3: intet scenarie med tal på grænsen (3).",
                        "PR-A, grænsen tal > 3: intet scenarie med tal lige over grænsen (4).");
        assertThat(grænser("Ene( tal == 3 )"))
                .containsExactly(
                        "PR-A, grænsen tal == 3: intet scenarie med tal på grænsen (3).",
                        "PR-A, grænsen tal == 3: intet scenarie med tal lige ved siden af grænsen (2 eller 4).");
    }

    @Test
    void ved_siden_af_andre_tal_er_højst_én_enhed_på_sidste_decimal() {
        assertThat(grænser("Ene( brøk >= 0.25 )"))
                .containsExactly(
                        "PR-A, grænsen brøk >= 0.25: intet scenarie med brøk på grænsen (0.25).",
                        "PR-A, grænsen brøk >= 0.25: intet scenarie med brøk lige under grænsen (mindst 0.24, under 0.25).");
        assertThat(grænser("Ene( spænd <= 20 )"))
                .containsExactly(
                        "PR-A, grænsen spænd <= 20: intet scenarie med spænd på grænsen (20).",
                        "PR-A, grænsen spænd <= 20: intet scenarie med spænd lige over grænsen (over 20, højst 21).");
        assertThat(grænser("Ene( brøk != 0.5 )"))
                .containsExactly(
                        "PR-A, grænsen brøk != 0.5: intet scenarie med brøk på grænsen (0.5).",
                        "PR-A, grænsen brøk != 0.5: intet scenarie med brøk lige ved siden af grænsen (0.4 til 0.6, men ikke 0.5).");
    }

    @Test
    void ved_siden_af_en_dag_er_dagen_før_eller_efter() {
        assertThat(grænser("Ene( dag <= \"2020-03-18\" )"))
                .containsExactly(
                        "PR-A, grænsen dag <= \"2020-03-18\": intet scenarie med dag på grænsen (2020-03-18).",
                        "PR-A, grænsen dag <= \"2020-03-18\": intet scenarie med dag lige efter grænsen (2020-03-19).");
        assertThat(grænser("Ene( hændelse >= \"2020-03-01\" )"))
                .containsExactly(
                        "PR-A, grænsen hændelse >= \"2020-03-01\": intet scenarie med hændelse på grænsen (2020-03-01).",
                        "PR-A, grænsen hændelse >= \"2020-03-01\": intet scenarie med hændelse lige før grænsen (2020-02-29).");
        assertThat(grænser("Ene( dag == \"2020-03-18\" )"))
                .containsExactly(
                        "PR-A, grænsen dag == \"2020-03-18\": intet scenarie med dag på grænsen (2020-03-18).",
                        "PR-A, grænsen dag == \"2020-03-18\": intet scenarie med dag lige ved siden af grænsen (2020-03-17 eller 2020-03-19).");
    }

    @Test
    void grænser_for_grupper_og_skalaer_nævner_hvilken() {
        RuleSet regler = regler(
                regel("PR-A", "    @gruppe( \"G\" )", "Ene( ja == true )", "opfyldt()"),
                regel("PR-B", "Gruppe( navn == \"G\", opfyldte == 0 )", "opmærksomhed()"),
                regel("PR-C", "Ene( ja == true )", "højstTrin( Skala.BARN, 5 )"),
                regel("PR-D", "Skalatrin( skala == Skala.BARN, trin <= 5 )", "opmærksomhed()"));

        assertThat(mangler(regler, "PR-B"))
                .filteredOn(m -> m.contains("grænsen"))
                .containsExactly(
                        "PR-B, grænsen opfyldte == 0: intet scenarie med opfyldte i G på grænsen (0).",
                        "PR-B, grænsen opfyldte == 0: intet scenarie med opfyldte i G lige over grænsen (1).");
        assertThat(mangler(regler, "PR-D"))
                .filteredOn(m -> m.contains("grænsen"))
                .containsExactly(
                        "PR-D, grænsen trin <= 5: intet scenarie med trin på BARN på grænsen (5).",
                        "PR-D, grænsen trin <= 5: intet scenarie med trin på BARN lige over grænsen (6).");
    }

    @Test
    void samme_grænse_to_steder_nævnes_med_sin_betingelse() {
        assertThat(grænser("Ene( tal >= 3 )\nexists Ting( tal >= 3 )"))
                .containsExactly(
                        "PR-A, betingelsen Ene( tal >= 3 ), grænsen tal >= 3: intet scenarie med tal på grænsen (3).",
                        "PR-A, betingelsen Ene( tal >= 3 ), grænsen tal >= 3: intet scenarie med tal lige under grænsen (2).",
                        "PR-A, betingelsen exists Ting( tal >= 3 ), grænsen tal >= 3: intet scenarie med tal på grænsen (3).",
                        "PR-A, betingelsen exists Ting( tal >= 3 ), grænsen tal >= 3: intet scenarie med tal lige under grænsen (2).");
    }

    @Test
    void lange_lister_forkortes_kun_når_betingelsen_stadig_kan_kendes() {
        RuleSet ens = regler(regel(
                "PR-A",
                "Ene( tal in ( 1, 2, 3 ) )\nEne( tal in ( 1, 2, 4 ) )\nEne( tal not in ( 7, 8 ) )\nTing( tal not in ( 7, 8, 9 ) )",
                "opfyldt()"));

        assertThat(mangler(ens, "PR-A"))
                .filteredOn(m -> m.endsWith("er ukendt."))
                .containsExactly(
                        "PR-A, betingelsen Ene( tal in ( 1, 2, 3 ) ): intet scenarie, hvor den er ukendt.",
                        "PR-A, betingelsen Ene( tal in ( 1, 2, 4 ) ): intet scenarie, hvor den er ukendt.",
                        "PR-A, betingelsen Ene( tal not in ( 7, 8 ) ): intet scenarie, hvor den er ukendt.",
                        "PR-A, betingelsen Ting( tal not in ( 7, … ) ): intet scenarie, hvor den er ukendt.");
    }

    @Test
    void er_der_flere_udgaver_siges_hvilken() {
        String ny = regel("PR-A", "Ene( ja == true )", "opfyldt()")
                .replace("PR-A: prøve", "PR-A: ny prøve")
                .replace("    @gyldigFra( \"2020-03-18\" )", "    @gyldigFra( \"2020-05-01\" )");
        String gammel = regel("PR-A", "    @gyldigTil( \"2020-04-30\" )", "Ene( ja == true )", "opfyldt()");

        assertThat(mangler(regler(gammel, ny), "PR-A"))
                .filteredOn(m -> m.contains("viser"))
                .containsExactly(
                        "PR-A (fra 2020-03-18): intet scenarie viser reglen opfyldt.",
                        "PR-A (fra 2020-03-18): intet scenarie viser reglen ikke opfyldt.",
                        "PR-A (fra 2020-03-18): intet scenarie viser reglen uafklaret.",
                        "PR-A (fra 2020-05-01): intet scenarie viser reglen opfyldt.",
                        "PR-A (fra 2020-05-01): intet scenarie viser reglen ikke opfyldt.",
                        "PR-A (fra 2020-05-01): intet scenarie viser reglen uafklaret.");
    }

    private static List<String> grænser(String betingelser) {
        return mangler(regler(regel("PR-A", betingelser, "opfyldt()")), "PR-A").stream()
                .filter(m -> m.contains("grænsen"))
                .toList();
    }

    private static List<String> mangler(RuleSet regler, String id) {
        return Coverage.of(regler, List.of(), regel -> true, goal -> new SearchResult.NotFound()).rules().stream()
                .filter(r -> r.rule().id().equals(id))
                .flatMap(r -> r.uncovered().stream())
                .map(GoalCoverage::text)
                .peek(tekst -> assertThat(tekst).endsWith(INGEN_SAG))
                .map(tekst -> tekst.substring(0, tekst.length() - INGEN_SAG.length()))
                .toList();
    }
}
