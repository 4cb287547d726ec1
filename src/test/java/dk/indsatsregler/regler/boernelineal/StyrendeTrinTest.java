package dk.indsatsregler.regler.boernelineal;

import static dk.indsatsregler.regler.boernelineal.Linealsag.egen;
import static dk.indsatsregler.regler.boernelineal.Linealsag.sag;
import static dk.indsatsregler.regler.boernelineal.Linealsag.vurdering;
import static dk.indsatsregler.sag.boernelineal.Vurderingsform.EGEN;
import static dk.indsatsregler.sag.boernelineal.Vurderingsform.FÆLLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.boernelineal.Fagrolle;
import dk.indsatsregler.sag.boernelineal.Lineal;
import dk.indsatsregler.sag.boernelineal.Linealskala;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.skala.Tilbud;
import dk.indsatsregler.skala.Tilbudsliste;
import dk.indsatsregler.skala.Trinspaend;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Fagpersonens trin, alderen på det og uenigheden; kendt, som spænd og ukendt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StyrendeTrinTest {

    private static final Barn INGEN = Barn.med();

    private static Linealvurdering fælles(@Nullable Integer barn, @Nullable Integer forældre) {
        return vurdering("faelles", FÆLLES, Linealsag.FRISK, barn, forældre);
    }

    private static @Nullable Spaend trin(Linealvurdering... sat) {
        return Lineal.styrendeTrin(List.of(sat));
    }

    @Test
    void den_fælles_ellers_det_laveste_af_de_egne() {
        assertThat(trin(egen("a", 10, 2))).isEqualTo(Spaend.præcis(2));
        assertThat(trin(egen("a", 8, 9), egen("b", 7, 10))).isEqualTo(Spaend.præcis(7));
        assertThat(trin(egen("a", 1, 1), fælles(6, 8))).isEqualTo(Spaend.præcis(6));
        assertThat(trin(fælles(6, 8), vurdering("f2", FÆLLES, Linealsag.FRISK, 5, 8)))
                .isEqualTo(Spaend.præcis(5));
    }

    @Test
    void det_ukendte_giver_et_spænd_og_gættes_aldrig() {
        assertThat(trin(egen("a", 8, null))).isEqualTo(Spaend.mellem(1, 8));
        assertThat(trin(egen("a", null, 3), egen("b", 4, 9))).isEqualTo(Spaend.mellem(1, 3));
        assertThat(trin(egen("a", null, null), egen("b", 1, 9))).isEqualTo(Spaend.præcis(1));
        assertThat(trin(egen("a", 2, 2), fælles(null, 9))).isEqualTo(Spaend.mellem(1, 9));
        assertThat(trin(egen("a", null, null))).isNull();
        assertThat(trin()).isNull();
        assertThat(Lineal.styrendeTrin(null)).isNull();
    }

    @Test
    void månederne_siden_den_vurdering_trinnet_kommer_fra() {
        LocalDate gammel = Linealsag.DAG.minusMonths(8);
        assertThat(måneder(vurdering("a", EGEN, Linealsag.DAG, 5, 5))).isEqualTo(Spaend.præcis(0));
        assertThat(måneder(vurdering("a", EGEN, Linealsag.DAG.minusDays(1), 5, 5)))
                .isEqualTo(Spaend.præcis(1));
        assertThat(måneder(vurdering("a", EGEN, gammel, 4, 5), egen("b", 7, 7))).isEqualTo(Spaend.præcis(8));
        assertThat(måneder(vurdering("a", EGEN, gammel, 7, 7), egen("b", 4, 7))).isEqualTo(Spaend.præcis(1));
        assertThat(måneder(vurdering("a", EGEN, gammel, 4, 7), egen("b", 4, 7))).isEqualTo(Spaend.præcis(1));
        assertThat(måneder(vurdering("a", EGEN, gammel, null, 7), egen("b", 4, 7)))
                .isEqualTo(Spaend.mellem(1, 8));
        assertThat(måneder(vurdering("a", EGEN, gammel, null, 7), egen("b", 1, 7)))
                .isEqualTo(Spaend.præcis(1));
        assertThat(måneder(vurdering("a", EGEN, gammel, 1, 7), fælles(4, 7))).isEqualTo(Spaend.præcis(1));
        assertThat(Lineal.styrendeMåneder(null, INGEN, Linealsag.DAG)).isNull();
    }

    private static @Nullable Spaend måneder(Linealvurdering... sat) {
        return Lineal.styrendeMåneder(List.of(sat), INGEN, Linealsag.DAG);
    }

    @Test
    void en_dato_efter_vurderingen_eller_før_fødslen_afvises() {
        Barn født = Barn.med().fødselsdato(Linealsag.FRISK);
        assertThatThrownBy(() -> måneder(vurdering("a", EGEN, Linealsag.DAG.plusDays(1), 5, 5)))
                .hasMessage("Linealvurdering.dato skal være senest på vurderingsdatoen.");
        assertThatThrownBy(() -> Lineal.styrendeMåneder(
                        List.of(vurdering("a", EGEN, Linealsag.FRISK.minusDays(1), 5, 5)), født, Linealsag.DAG))
                .hasMessage("Linealvurdering.dato skal være tidligst på barnets fødselsdato.");
        assertThat(Lineal.styrendeMåneder(List.of(egen("a", 5, 5)), født, Linealsag.DAG))
                .isEqualTo(Spaend.præcis(1));
    }

    @Test
    void uenigheden_er_den_længste_afstand_mellem_to_egne() {
        assertThat(Lineal.uenighed(List.of(egen("a", 4, 8), egen("b", 8, 4)))).isEqualTo(Spaend.præcis(4));
        assertThat(Lineal.uenighed(List.of(egen("a", 4, 8), egen("b", 4, 8), egen("c", 4, 7))))
                .isEqualTo(Spaend.præcis(1));
        assertThat(Lineal.uenighed(List.of(egen("a", 4, null), egen("b", 5, 2))))
                .isEqualTo(Spaend.mellem(1, 8));
        assertThat(Lineal.uenighed(List.of(egen("a", 4, 8), fælles(9, 9)))).isEqualTo(Spaend.præcis(0));
        assertThat(Lineal.uenighed(List.of())).isEqualTo(Spaend.præcis(0));
        assertThat(Lineal.uenighed(null)).isNull();
        assertThat(Lineal.egneVurderinger(List.of(egen("a", 4, 8), fælles(9, 9))))
                .isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks could do
    void et_tal_uden_skala_eller_uden_for_den_afvises() {
        assertThatThrownBy(() -> new Linealvurdering("a", null, Fagrolle.LÆRER, Linealsag.FRISK, EGEN, 3, 3))
                .hasMessage("Linealvurdering.skala skal være oplyst.");
        assertThatThrownBy(() -> egen("a", 0, 3)).hasMessage("Linealvurdering.trivselstrin skal være mellem 1 og 10.");
        assertThatThrownBy(() -> egen("a", 3, 11)).hasMessage("Linealvurdering.forældretrin skal være mellem 1 og 10.");
        assertThat(Linealskala.values()).hasSize(1);
    }

    @Test
    void trin_fra_en_anden_skala_omregnes_ikke() {
        String omregnes = " Trin fra andre skalaer (1-5, rød/gul/grøn) omregnes ikke: sæt trinnet på Børnelinealen.";
        assertThatThrownBy(() -> læs("\"skala\": \"TOPI\", "))
                .hasMessageContaining("Linealvurdering.skala skal være BØRNELINEAL_1_TIL_10." + omregnes);
        assertThatThrownBy(() -> læs("")).hasMessageContaining("Linealvurdering.skala skal være oplyst." + omregnes);
    }

    private static void læs(String skala) {
        SagJson.standard().læs("""
                        { "format": "indsatsregler-sag-1", "sagId": "a", "vurderingsdato": "2023-05-15", "fakta": {
                          "Linealvurdering": [ { "id": "a", %s"rolle": "LÆRER", "dato": "2023-05-01", "form": "EGEN" } ] } }""".formatted(skala));
    }

    @Test
    void tilbud_vises_ved_fagpersonens_trin_og_ændrer_intet_udfald() {
        Tilbudsliste liste = new Tilbudsliste(
                List.of(new Tilbud(1, 3, "lav", "a"), new Tilbud(4, 6, "midt", "b"), new Tilbud(7, 10, "høj", "c")));
        Vurdering seks = sag().overgreb(false).vurderinger(egen("a", 6, 9)).vurder();

        assertThat(tilbud(seks.medTilbud(liste))).containsExactly("midt");
        assertThat(seks.medTilbud(liste).udfald()).isEqualTo(seks.udfald());
        assertThat(tilbud(sag().overgreb(false)
                        .vurderinger(egen("a", 6, null))
                        .vurder()
                        .medTilbud(liste)))
                .containsExactly("lav", "midt");
        assertThat(tilbud(sag().vurderinger(egen("a", 6, 9)).vurder().medTilbud(liste)))
                .as("et tilbud venter, mens forældrene måske ikke må kontaktes")
                .isEmpty();
        assertThat(tilbud(sag().overgreb(false).vurderinger().vurder().medTilbud(liste)))
                .isEmpty();
        assertThat(sag().vurderinger(egen("a", 6, 9)).lineal().styrende()).isEqualTo(new Trinspaend(6, 6));
    }

    private static List<String> tilbud(Vurdering vurdering) {
        return Objects.requireNonNull(vurdering.børnelineal()).tilbud().stream()
                .map(Tilbud::tilbud)
                .toList();
    }

    @Test
    void alle_vurderinger_vises_med_rolle_dato_og_trin() {
        assertThat(sag().vurderinger(egen("b", 6, 9), egen("a", 8, null))
                        .lineal()
                        .vurderinger())
                .extracting(v ->
                        v.id() + " " + v.rolle() + " " + v.dato() + " " + v.trivselstrin() + " " + v.forældretrin())
                .containsExactly("a LÆRER 2023-05-01 8 null", "b LÆRER 2023-05-01 6 9");
    }
}
