package dk.indsatsregler.testing.coverage;

import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static dk.indsatsregler.rulefile.Proeveregel.regler;
import static dk.indsatsregler.testing.coverage.Vist.siger;
import static dk.indsatsregler.testing.coverage.Vist.vist;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.Goals;
import dk.indsatsregler.analysis.SearchResult;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.coverage.GoalCoverage.Standing;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);
    private static final RuleSet EN = regler(regel("PR-A", "Ene( tal >= 3 )", "opfyldt()"));
    private static final RuleSet UDGAVER = regler(
            regel("PR-A", "    @gyldigTil( \"2020-04-30\" )", "Ene( tal >= 3 )", "opfyldt()"),
            regel("PR-A", "Ene( tal >= 5 )", "opfyldt()")
                    .replace("PR-A: prøve", "PR-A: ny prøve")
                    .replace("@gyldigFra( \"2020-03-18\" )", "@gyldigFra( \"2020-05-01\" )"));

    @Test
    void en_sag_dækker_alt_det_den_når_for_den_regel_hvis_status_siges() {
        Coverage dækning = dækning(EN, vist(tal(3), "PR-A"));

        assertThat(dækning.count().text()).isEqualTo("3 af 8 mål er dækket (37 %).");
        assertThat(mangler(dækning))
                .containsExactly(
                        "PR-A: intet scenarie viser reglen ikke opfyldt.",
                        "PR-A: intet scenarie viser reglen uafklaret.",
                        "PR-A, betingelsen Ene( tal >= 3 ): intet scenarie, hvor den ikke er opfyldt.",
                        "PR-A, betingelsen Ene( tal >= 3 ): intet scenarie, hvor den er ukendt.",
                        "PR-A, grænsen tal >= 3: intet scenarie med tal lige under grænsen (2).");
    }

    @Test
    void et_scenarie_der_ikke_siger_reglens_status_dækker_intet_af_den() {
        assertThat(dækning(EN, vist(tal(3), "PR-B"), vist(tal(2))).count().covered())
                .isZero();
    }

    @Test
    void en_sag_der_afvises_dækker_intet() {
        Scenario afvist = vist(
                "afvist",
                new Occasion(
                        () -> {
                            throw new UgyldigOplysningException("Ene.tal", "skal være noget andet.");
                        },
                        List.of(siger("PR-A"))));

        assertThat(dækning(EN, afvist).count().covered()).isZero();
    }

    @Test
    void hver_gang_en_sag_vurderes_tæller_for_de_regler_der_nævnes_der() {
        Scenario toGange = vist(
                "to gange",
                new Occasion(() -> tal(3), List.of(siger("PR-A"))),
                new Occasion(() -> tal(2), List.of(siger("PR-B"))),
                new Occasion(() -> tal(1), List.of(siger("PR-A"))));

        Coverage dækning = dækning(EN, toGange);

        assertThat(dækning.count().covered()).isEqualTo(5);
        assertThat(dækning.rules().get(0).goals())
                .filteredOn(g -> g.standing() == Standing.COVERED)
                .allSatisfy(g -> assertThat(g.by()).containsExactly(toGange));
    }

    @Test
    void den_udgave_dækkes_der_gælder_på_vurderingsdatoen() {
        Coverage gammel = dækning(UDGAVER, vist(tal(3), "PR-A"));
        Coverage ny = dækning(UDGAVER, vist(tal(3).på(LocalDate.of(2020, 5, 1)), "PR-A"));
        Coverage før = dækning(UDGAVER, vist(tal(3).på(LocalDate.of(2020, 3, 17)), "PR-A"));

        assertThat(gammel.rules()).extracting(r -> r.count().covered()).containsExactly(3, 0);
        assertThat(ny.rules()).extracting(r -> r.count().covered()).containsExactly(0, 2);
        assertThat(før.rules()).extracting(r -> r.count().covered()).containsExactly(0, 0);
    }

    @Test
    void procenten_rundes_ned_og_er_kun_100_når_alt_er_dækket() {
        assertThat(new Count(999, 1, 0).text()).isEqualTo("999 af 1000 mål er dækket (99 %).");
        assertThat(new Count(212, 2, 12).text())
                .isEqualTo("212 af 214 mål er dækket (99 %); 12 kan ikke nås og tælles ikke med.");
        assertThat(new Count(214, 0, 1).text())
                .isEqualTo("214 af 214 mål er dækket (100 %); 1 kan ikke nås og tælles ikke med.");
        assertThat(new Count(0, 0, 0).text()).isEqualTo("0 af 0 mål er dækket (100 %).");
        assertThat(new Count(30_000_000, 1, 0).percent()).isEqualTo(99);
    }

    @Test
    void det_der_ikke_kan_nås_tælles_ikke_og_foreslås_ikke() {
        Coverage dækning = Coverage.of(
                EN,
                List.of(vist(tal(3), "PR-A"), vist(tal(2), "PR-A")),
                regel -> true,
                mål -> mål instanceof Goal.Outcome ? new SearchResult.Impossible() : new SearchResult.NotFound());

        assertThat(dækning.count()).isEqualTo(new Count(6, 1, 1));
        assertThat(dækning.proposals()).isEmpty();
        assertThat(CoverageText.of(dækning)).isEqualTo("""
                6 af 7 mål er dækket (85 %); 1 kan ikke nås og tælles ikke med.

                PR-A: 6 af 7 mål er dækket (85 %); 1 kan ikke nås og tælles ikke med.
                - PR-A, betingelsen Ene( tal >= 3 ): intet scenarie, hvor den er ukendt. Der er ikke fundet en sag til det, og det er ikke vist, at der ingen er.
                """);
    }

    @Test
    void et_forslag_dækker_flere_mål_og_hvert_mål_peger_på_sit() {
        Coverage dækning = dækning(EN, vist(tal(3), "PR-A"));

        Proposal under = new Proposal("PR-A", "tal er 2, lige under grænsen 3", """
                    Scenarie: tal er 2, lige under grænsen 3
                      Givet Ene.tal er 2
                      Når sagen vurderes den 2020-03-30
                      Så er PR-A ikke opfyldt
                """);
        Proposal ukendt = new Proposal("PR-A", "betingelsen Ene( tal >= 3 ) er ukendt", """
                    Scenarie: betingelsen Ene( tal >= 3 ) er ukendt
                      Når sagen vurderes den 2020-03-30
                      Så er PR-A uafklaret
                """);
        assertThat(dækning.uncovered())
                .extracting(GoalCoverage::proposal)
                .containsExactly(under, ukendt, under, ukendt, under);
        assertThat(dækning.proposals()).containsExactly(under, ukendt);
        assertThat(CoverageText.of(dækning)).isEqualTo("""
                3 af 8 mål er dækket (37 %).

                PR-A: 3 af 8 mål er dækket (37 %).

                Forslag til proeve/a.feature:

                  Regel: PR-A prøve

                - PR-A: intet scenarie viser reglen ikke opfyldt.
                - PR-A, betingelsen Ene( tal >= 3 ): intet scenarie, hvor den ikke er opfyldt.
                - PR-A, grænsen tal >= 3: intet scenarie med tal lige under grænsen (2).

                    Scenarie: tal er 2, lige under grænsen 3
                      Givet Ene.tal er 2
                      Når sagen vurderes den 2020-03-30
                      Så er PR-A ikke opfyldt

                - PR-A: intet scenarie viser reglen uafklaret.
                - PR-A, betingelsen Ene( tal >= 3 ): intet scenarie, hvor den er ukendt.

                    Scenarie: betingelsen Ene( tal >= 3 ) er ukendt
                      Når sagen vurderes den 2020-03-30
                      Så er PR-A uafklaret
                """);
    }

    @Test
    void er_alt_dækket_siges_kun_tallet() {
        Coverage dækning = dækning(EN, vist(tal(3), "PR-A"), vist(tal(2), "PR-A"), vist(tal(null), "PR-A"));

        assertThat(CoverageText.of(dækning)).isEqualTo("8 af 8 mål er dækket (100 %).\n");
    }

    @Test
    void regler_der_følger_med_har_hver_deres_tal() {
        Coverage dækning =
                Coverage.of(Rulebook.shipped().rules(), List.of(), regel -> true, mål -> new SearchResult.NotFound());

        assertThat(dækning.rules()).hasSize(Rulebook.shipped().rules().rules().size());
        assertThat(dækning.rules().stream().mapToInt(r -> r.count().possible()).sum())
                .isEqualTo(dækning.count().possible())
                .isPositive();
    }

    /** Sagen findes blandt dem, prøven selv kender. */
    private static Coverage dækning(RuleSet regler, Scenario... beståede) {
        List<Sag> sager = List.of(tal(3), tal(2), tal(5), tal(4), tal(null));
        return Coverage.of(
                regler,
                List.of(beståede),
                regel -> true,
                mål -> sager.stream()
                        .filter(sag -> mål.rule().info().gælder(DAG))
                        .filter(sag -> Goals.reached(mål, Shown.judge(regler, sag)))
                        .findFirst()
                        .map(sag -> (SearchResult) new SearchResult.Case(sag))
                        .orElse(new SearchResult.NotFound()));
    }

    private static List<String> mangler(Coverage dækning) {
        return dækning.uncovered().stream().map(GoalCoverage::text).toList();
    }

    private static Sag tal(@Nullable Integer tal) {
        return Sag.bygger("sag-1", DAG)
                .med(new Ene(tal, null, null, null, null, null, null, null, null, null))
                .byg();
    }
}
