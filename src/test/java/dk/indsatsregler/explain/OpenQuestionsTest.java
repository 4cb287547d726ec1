package dk.indsatsregler.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hvad der er værd at spørge om, og i hvilken rækkefølge. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenQuestionsTest {

    private static Vurdering vurdering(String områder, String fakta) {
        return Regelmotor.standard()
                .vurder(SagJson.standard()
                        .læs("{\"sagId\":\"s\",\"vurderingsdato\":\"2025-10-06\",\"omraader\":[" + områder
                                + "],\"fakta\":{" + fakta + "}}"));
    }

    private static List<String> felter(String områder, String fakta) {
        return vurdering(områder, fakta).mangler().stream().map(Mangel::felt).toList();
    }

    private static final String SÅRBART =
            "\"Lineal\":{\"niveau\":\"SÅRBART\",\"vedvarende\":false,\"flereArenaer\":false}";

    @Test
    void et_barn_på_tre_måneder_spørges_der_ikke_om_selvtillid_og_lærere() {
        String spæd = "\"Barn\":{\"fødselsdato\":\"2025-07-01\"}," + SÅRBART;
        String stor = "\"Barn\":{\"fødselsdato\":\"2016-07-01\"}," + SÅRBART;

        assertThat(felter("\"boernelineal\"", spæd))
                .doesNotContain("Beskyttelsesfaktorer.selvtillid", "Beskyttelsesfaktorer.lærerrelationer");
        assertThat(felter("\"boernelineal\"", stor)).contains("Beskyttelsesfaktorer.selvtillid");
    }

    @Test
    void er_barnets_alder_ukendt_spørges_der() {
        assertThat(felter("\"boernelineal\"", SÅRBART)).contains("Beskyttelsesfaktorer.selvtillid");
    }

    @Test
    void der_spørges_ikke_om_det_der_kun_kan_løfte_når_der_intet_er_at_løfte() {
        assertThat(felter("\"boernelineal\"", "\"Barn\":{\"fødselsdato\":\"2016-07-01\"}"))
                .contains("Lineal.niveau")
                .doesNotContain("Beskyttelsesfaktorer.selvtillid");
    }

    private static String kvartal(int ulovlige) {
        return "\"Skolegang\":{\"skoleform\":\"FOLKESKOLE\"},\"Kvartal\":{\"førsteDag\":\"2025-07-01\",\"skoledage\":37,\"ulovligeDage\":"
                + ulovlige + ",\"sygedage\":3,\"fridage\":0,\"dageUdenType\":0,\"nødundervisningsdage\":0}";
    }

    @Test
    void uden_ulovligt_fravær_spørges_der_ikke_om_det() {
        assertThat(felter("\"skolefravaer\"", kvartal(0))).noneMatch(felt -> felt.startsWith("Fravaerssag."));
        assertThat(felter("\"skolefravaer\"", kvartal(7)))
                .contains("Fravaerssag.kommunenUnderrettet", "Fravaerssag.forældreVarslet");
    }

    @Test
    void ingen_spørger_til_anbringelse_før_en_fagperson_har_bragt_den_op() {
        String afsluttes =
                "\"Indsats\":[{\"id\":\"kontaktperson\",\"trin\":\"FOREBYGGENDE_INDSATSER\",\"afsluttes\":true}]";

        assertThat(felter("\"indsatstrappe\"", afsluttes))
                .contains("Indsats.modtagerBekræftet")
                .doesNotContain("Lovbetingelse.samtykkeForældre", "Lovbetingelse.væsentligBetydning")
                .noneMatch(felt -> felt.startsWith("Overvejelse"));
        assertThat(felter("\"indsatstrappe\"", afsluttes + ",\"Overvejelse\":{\"institution\":true}"))
                .contains("Overvejelse.netværkAfsøgt", "Lovbetingelse.børnefagligUndersøgelse");
    }

    @Test
    void et_vindue_der_ikke_er_oplyst_spørges_der_om_med_dets_dage() {
        assertThat(vurdering("\"skolefravaer\"", kvartal(0)).mangler())
                .filteredOn(m -> m.felt().equals("Vindue"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.spørgsmål())
                            .isEqualTo("Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage?");
                    assertThat(m.nøgle()).isEqualTo(new Mangel.Noegle("skoledage", 60));
                });
        assertThat(vurdering("\"skolefravaer\"", "\"Vindue\":[{\"id\":\"a\",\"skoledage\":60}]")
                        .mangler())
                .filteredOn(m -> m.sti().equals("Vindue[a].fraværsdage"))
                .singleElement()
                .extracting(Mangel::spørgsmål)
                .isEqualTo("Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage?");
    }

    @Test
    void det_der_afgør_beskyttelsen_står_først_så_loven_så_det_lokale() {
        List<String> felter = felter(
                "\"skolefravaer\",\"underretning\",\"boernelineal\"",
                "\"Barn\":{\"fødselsdato\":\"2016-07-01\"},\"Skolegang\":{\"skoleform\":\"FOLKESKOLE\"}");

        assertThat(felter.get(0)).startsWith("Bekymring.");
        assertThat(felter).containsSubsequence("Kvartal.ulovligeDage", "Lineal.niveau");
    }

    @Test
    void om_noget_er_gjort_spørges_der_først_om_når_det_vides_at_det_skal_gøres() {
        assertThat(felter("\"skolefravaer\"", "\"Skolegang\":{\"skoleform\":\"FOLKESKOLE\"}"))
                .containsSubsequence("Kvartal.ulovligeDage", "Fravaerssag.forældreVarslet");
    }

    @Test
    void et_mål_der_styrer_et_spørgsmål_findes() {
        for (FactType type : StandardVocabulary.get().told()) {
            for (Field field : type.fields()) {
                type.askedOnlyOver0(field).ifPresent(path -> {
                    String[] del = path.split("\\.");
                    assertThat(StandardVocabulary.get().type(del[0]).flatMap(t -> t.field(del[1])))
                            .as(field.path())
                            .isPresent();
                });
            }
        }
    }
}
