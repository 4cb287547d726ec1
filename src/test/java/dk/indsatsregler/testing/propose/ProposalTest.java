package dk.indsatsregler.testing.propose;

import static dk.indsatsregler.rulefile.Proeveregel.indlæs;
import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static dk.indsatsregler.rulefile.Proeveregel.regler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Sag;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);
    private static final RuleSet NØDPASNING = Rulebook.shipped().rules();
    private static final RuleSet PRØVE = regler(
            regel("PR-A", "Ene( ja == true )", "opfyldt()"),
            regel("PR-B", "exists Ting( tal >= 2 )", "opmærksomhed()"));

    @Test
    void et_felt_skrives_på_en_linje() {
        Sag sag = sag().med(Barn.med().særligeBehov(true)).byg();

        assertThat(forslag(NØDPASNING, sag, "NP-K3").text()).isEqualTo("""
                    Scenarie: prøven
                      Givet Barn.særligeBehov er ja
                      Når sagen vurderes den 2020-03-30
                      Så er NP-K3 opfyldt
                """);
    }

    @Test
    void flere_felter_og_flere_fakta_står_i_tabeller_med_lige_kolonner() {
        Sag sag = sag().med(Foraelder.med("mor").sektor(Sektor.SUNDHED))
                .med(Foraelder.med("far").privatAnsat(true).hjemsendt(false))
                .med(Pasning.med().pasningsdag(DAG).alleMulighederAfsøgt(true))
                .med(Barn.med().fødselsdato(LocalDate.of(2012, 5, 1)))
                .medIngen(Underretning.class)
                .byg();

        assertThat(forslag(NØDPASNING, sag, "NP-K1").text()).isEqualTo("""
                    Scenarie: prøven
                      Givet Barn.fødselsdato er 2012-05-01
                      Og Pasning:
                        | pasningsdag | alleMulighederAfsøgt |
                        | 2020-03-30  | ja                   |
                      Og Foraelder:
                        | id  | sektor  | privatAnsat | hjemsendt |
                        | far |         | ja          | nej       |
                        | mor | SUNDHED |             |           |
                      Og ingen Underretning
                      Når sagen vurderes den 2020-03-30
                      Så er NP-K1 uafklaret
                """);
    }

    @Test
    void hver_slags_værdi_skrives_som_trinnene_læser_den() {
        Sag sag = sag().med(new Ene(
                        -3,
                        new BigDecimal("2.50"),
                        Spaend.mellem(5, 11),
                        false,
                        Farve.RØD,
                        DAG,
                        Haendelse.IKKE_SKET,
                        LocalDateTime.of(2020, 3, 18, 14, 30),
                        null,
                        null))
                .med(new Ting("a.1", null, new BigDecimal("1E+2"), Spaend.præcis(7), null, null, null))
                .med(new Modtagelse("b", null, Haendelse.den(DAG)))
                .byg();

        assertThat(forslag(PRØVE, sag, "PR-A").text()).isEqualTo("""
                    Scenarie: prøven
                      Givet Ting:
                        | id  | brøk | spænd |
                        | a.1 | 100  | 7     |
                      Og Ene:
                        | tal | brøk | spænd    | ja  | farve | dag        | hændelse  | tidspunkt            |
                        | -3  | 2.5  | 5 til 11 | nej | RØD   | 2020-03-30 | ikke sket | 2020-03-18 kl. 14:30 |
                      Og Modtagelse:
                        | id | dag        |
                        | b  | 2020-03-30 |
                      Når sagen vurderes den 2020-03-30
                      Så er PR-A ikke opfyldt
                """);
    }

    @Test
    void fakta_uden_andet_end_mærket_beholder_det() {
        Sag sag = sag().med(new Ting("a", null, null, null, null, null, null)).byg();

        assertThat(forslag(PRØVE, sag, "PR-B").text()).isEqualTo("""
                    Scenarie: prøven
                      Givet Ting:
                        | id |
                        | a  |
                      Når sagen vurderes den 2020-03-30
                      Så er PR-B uafklaret
                """);
    }

    @Test
    void er_intet_oplyst_begynder_scenariet_med_datoen() {
        assertThat(forslag(NØDPASNING, sag().byg(), "NP-IKKE-OMFATTET").text()).isEqualTo("""
                    Scenarie: prøven
                      Når sagen vurderes den 2020-03-30
                      Så er NP-IKKE-OMFATTET uafklaret
                """);
    }

    @Test
    void området_nævnes_kun_når_fakta_ikke_selv_fører_til_det() {
        RuleSet regler = ((Loaded.Rules) indlæs(Map.of(
                        "proeve/a.drl", regel("PR-A", "Ene( ja == true )", "opfyldt()"),
                        "andet/b.drl", regel("PR-B", "Ene( ja == true )", "opfyldt()"))))
                .ruleSet();
        Ene ene = new Ene(null, null, null, true, null, null, null, null, null, null);
        Sag unødigt = sag().område("proeve").med(ene).byg();
        Sag nødvendigt = sag().område("andet").med(ene).byg();
        Sag begge = sag().område("andet").område("proeve").med(ene).byg();

        assertThat(forslag(regler, unødigt, "PR-A").text()).isEqualTo("""
                    Scenarie: prøven
                      Givet Ene.ja er ja
                      Når sagen vurderes den 2020-03-30
                      Så er PR-A opfyldt
                """);
        assertThat(forslag(regler, nødvendigt, "PR-B").text()).isEqualTo("""
                    Scenarie: prøven
                      Givet området andet
                      Og Ene.ja er ja
                      Når sagen vurderes den 2020-03-30
                      Så er PR-B opfyldt
                """);
        assertThat(forslag(regler, begge, "PR-A").text()).startsWith("""
                    Scenarie: prøven
                      Givet områderne andet og proeve
                """);
    }

    @Test
    void navnet_foldes_og_der_kan_siges_mere_end_status() {
        Sag sag = sag().med(Barn.med().særligeBehov(true)).byg();
        var regel = NØDPASNING.versions("NP-OPSOEGENDE").get(0);

        Proposal forslag = Proposal.of(
                NØDPASNING,
                sag,
                regel,
                "  særlige\n  behov ",
                List.of(ScenarioWriter.concludes(regel), "er NP-K3 opfyldt"));

        assertThat(forslag).isEqualTo(new Proposal("NP-OPSOEGENDE", "særlige behov", """
                    Scenarie: særlige behov
                      Givet Barn.særligeBehov er ja
                      Når sagen vurderes den 2020-03-30
                      Så er NP-OPSOEGENDE opfyldt
                      Og siger NP-OPSOEGENDE pligt
                      Og er NP-K3 opfyldt
                """));
    }

    @Test
    void uden_for_gyldighed_og_ikke_opfyldt_skrives_med_ord() {
        Sag barn = sag().med(Barn.med().særligeBehov(false)).byg();

        assertThat(forslag(NØDPASNING, barn, "NP-K3").text()).endsWith("Så er NP-K3 ikke opfyldt\n");
        assertThat(forslag(NØDPASNING, barn.på(LocalDate.of(2020, 5, 18)), "NP-K3")
                        .text())
                .endsWith("Så er NP-K3 uden for gyldighed\n");
    }

    @Test
    void fakta_der_ikke_kan_være_rigtige_afvises() {
        Sag sag = sag().med(Barn.med().fødselsdato(DAG.plusDays(1))).byg();

        assertThatThrownBy(() -> forslag(NØDPASNING, sag, "NP-K3"))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage("Barn.fødselsdato skal være senest på vurderingsdatoen.");
    }

    @Test
    void en_regelfil_uden_scenarier_får_en_hel_fil() {
        Proposal forslag = forslag(PRØVE, sag().medIngen(Ting.class).byg(), "PR-B");
        Proposal andet = new Proposal("PR-FINDES-IKKE", "x", "x");

        assertThat(FeatureText.path("proeve/a.drl")).isEqualTo("proeve/a.feature");
        assertThat(FeatureText.of(PRØVE, "proeve/a.drl", List.of(forslag, andet)))
                .isEqualTo("""
                # language: da
                Egenskab: Reglerne i proeve/a.drl

                #  Regel: PR-A prøve

                  Regel: PR-B prøve

                    Scenarie: prøven
                      Givet ingen Ting
                      Når sagen vurderes den 2020-03-30
                      Så er PR-B ikke opfyldt
                """);
    }

    private static Sag.Bygger sag() {
        return Sag.bygger("sag-1", DAG);
    }

    private static Proposal forslag(RuleSet regler, Sag sag, String id) {
        return Proposal.of(regler, sag, regler.versions(id).get(0), "prøven", List.of());
    }
}
