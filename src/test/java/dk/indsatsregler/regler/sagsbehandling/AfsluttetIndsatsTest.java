package dk.indsatsregler.regler.sagsbehandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.indsatstrappe.Indsats;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.sag.sagsbehandling.Flytning;
import dk.indsatsregler.sag.sagsbehandling.Undersoegelse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** En indsats, der er slut, er ikke i gang; og det, loven krævede, mens den var, forsvinder ikke. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AfsluttetIndsatsTest {

    private static final LocalDate DAG = LocalDate.of(2025, 6, 1);

    private static Indsats indsats(@Nullable Haendelse iværksat, @Nullable Haendelse afsluttet) {
        return Indsats.med("i1", Trappetrin.INSTITUTION).iværksat(iværksat).afsluttet(afsluttet);
    }

    @Test
    void ikke_oplyst_at_den_er_slut_er_i_gang_for_der_spørges_kun_om_dem_der_er() {
        Haendelse begyndt = Haendelse.den(DAG.minusMonths(6));
        assertThat(Indsats.iGang(indsats(begyndt, null))).isTrue();
        assertThat(Indsats.iGang(indsats(begyndt, Haendelse.IKKE_SKET))).isTrue();
        assertThat(Indsats.iGang(indsats(begyndt, Haendelse.den(DAG)))).isFalse();
        assertThat(Indsats.iGang(indsats(Haendelse.IKKE_SKET, null))).isFalse();
        assertThat(Indsats.iGang(indsats(null, null))).isNull();
        assertThat(Indsats.iGang(indsats(null, Haendelse.den(DAG)))).isFalse();
    }

    @Test
    void varigheden_regnes_til_den_sluttede() {
        Indsats indsats = indsats(Haendelse.den(LocalDate.of(2025, 1, 31)), Haendelse.den(LocalDate.of(2025, 4, 30)));
        assertThat(Indsats.heleMåneder(indsats, DAG)).isEqualTo(3);
        assertThat(Indsats.begyndteMåneder(indsats, DAG)).isEqualTo(3);
        assertThat(Indsats.heleMåneder(indsats.afsluttet(null), DAG)).isEqualTo(4);
    }

    @Test
    void en_slutning_før_begyndelsen_eller_efter_vurderingen_afvises() {
        Haendelse begyndt = Haendelse.den(DAG.minusDays(1));
        assertThatThrownBy(() -> indsats(begyndt, Haendelse.den(DAG.minusDays(2))))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessageContaining("Indsats.afsluttet");
        assertThatThrownBy(() -> vurdering("\"iværksat\":\"2025-05-01\",\"afsluttet\":\"2025-06-02\""))
                .isInstanceOfAny(UgyldigOplysningException.class, SagJsonException.class)
                .hasMessageContaining("Indsats.afsluttet");
    }

    /** Ellers var en frist overholdt af noget, der var sket, før den begyndte at løbe. */
    @Test
    void et_skridt_før_det_det_følger_efter_afvises() {
        Haendelse dag = Haendelse.den(DAG);
        Haendelse dagenFør = Haendelse.den(DAG.minusDays(1));
        assertThat(Undersoegelse.med().opmærksom(dag).afsluttet(dag).afsluttet())
                .isEqualTo(dag);
        assertThatThrownBy(() -> Undersoegelse.med().opmærksom(dag).afsluttet(dagenFør))
                .hasMessageContaining("Undersoegelse.afsluttet");
        assertThatThrownBy(() -> Undersoegelse.med().påbegyndt(dag).afsluttet(dagenFør))
                .hasMessageContaining("Undersoegelse.afsluttet");
        assertThat(indsats(dag, null).førsteOpfølgning(dag).førsteOpfølgning()).isEqualTo(dag);
        assertThatThrownBy(() -> indsats(dag, null).førsteOpfølgning(dagenFør))
                .hasMessageContaining("Indsats.førsteOpfølgning");
        assertThatThrownBy(() -> Flytning.med().ungeplanModtaget(dag).nyAfgørelse(dagenFør))
                .hasMessageContaining("Flytning.nyAfgørelse");
    }

    private static Vurdering vurdering(String felter) {
        return Regelmotor.standard()
                .vurder(SagJson.standard()
                        .læs(
                                "{\"sagId\":\"s\",\"fakta\":{\"Barn\":{\"fødselsdato\":\"2014-01-01\"},\"Indsats\":[{\"id\":\"i1\",\"trin\":\"INSTITUTION\",\"progression\":false,"
                                        + felter + "}],\"Skolesamarbejde\":{\"bopælskommunensFolkeskole\":false},"
                                        + "\"Maalgruppe\":{\"støtteEfter18\":true}}}",
                                DAG)
                        .iOmråderne(List.of(
                                "indsatstrappe",
                                "laering",
                                "kommunal/koege",
                                "kommunal/hedensted",
                                "kommunal/herning")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IT-I-GANG-INSTITUTION",
                "IT-PROGRESSION",
                "SD-FOLKESKOLE",
                "IT-KOEGE-TRIN-4-I-GANG",
                "SB-HEDENSTED-OVERGANG",
                "IT-HERNING-VARIGHED"
            })
    void det_der_siges_om_en_indsats_der_er_i_gang_siges_ikke_om_en_der_er_slut(String regel) {
        assertThat(vurdering("\"iværksat\":\"2020-05-01\"").udfald(regel).status())
                .isEqualTo(Status.OPFYLDT);
        assertThat(vurdering("\"iværksat\":\"2020-05-01\",\"afsluttet\":\"2025-05-31\"")
                        .udfald(regel)
                        .status())
                .isEqualTo(Status.IKKE_OPFYLDT);
    }
}
