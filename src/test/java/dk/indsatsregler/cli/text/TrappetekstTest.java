package dk.indsatsregler.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.overview.AssessmentText;
import dk.indsatsregler.json.SagJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Indsatstrappen på siden: hvert trin ved navn, og af trin 4-6 kun det, der er bragt i overvejelse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrappetekstTest {

    private static String afsnit(String navn) throws IOException {
        String json = Files.readString(Path.of("examples/sager", navn + ".json"));
        String side = AssessmentText.page(
                Regelmotor.standard().vurder(SagJson.standard().læs(json)), null);
        int fra = side.indexOf("INDSATSTRAPPEN (");
        return fra < 0 ? "" : side.substring(fra, side.indexOf("\n\n", fra) + 1);
    }

    @Test
    void hvert_trin_har_sin_vurdering() throws IOException {
        assertThat(afsnit("44-laveste-tilstraekkelige-trin")).isEqualTo("""
                INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)
                  Laveste trin    2
                  ✗ 1  Tidligere indsatser i almenområdet  vurderet utilstrækkeligt
                  ✓ 2  Forebyggende indsatser  vurderet tilstrækkeligt
                  ✓ 3  Hjemmebaserede foranstaltninger  vurderet tilstrækkeligt
                """);
    }

    @Test
    void mangler_en_vurdering_er_trinnet_et_spænd() throws IOException {
        assertThat(afsnit("45-vurdering-af-lavere-trin-mangler")).isEqualTo("""
                INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)
                  Laveste trin    1 til 3 (FORELØBIGT: en vurdering mangler)
                  ? 1  Tidligere indsatser i almenområdet  vurderingen mangler
                  ✗ 2  Forebyggende indsatser  vurderet utilstrækkeligt
                  ✓ 3  Hjemmebaserede foranstaltninger  vurderet tilstrækkeligt
                """);
    }

    @Test
    void et_trin_i_overvejelse_står_med_det_der_mangler() throws IOException {
        assertThat(afsnit("46-institution-uden-afsoegt-netvaerk")).isEqualTo("""
                INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)
                  Laveste trin    intet; ingen af trin 1-3 er vurderet tilstrækkelige
                  ✗ 1  Tidligere indsatser i almenområdet  vurderet utilstrækkeligt
                  ✗ 2  Forebyggende indsatser  vurderet utilstrækkeligt
                  ✗ 3  Hjemmebaserede foranstaltninger  vurderet utilstrækkeligt
                  ! 6  Anbringelse på institution  bragt i overvejelse af en fagperson; kræver myndighedsafgørelse
                      Mangler         Den børnefaglige undersøgelse mangler (IT-LOV-UNDERSOEGELSE); Netværket er
                                      ikke afsøgt (IT-NETVAERK); Institution skal begrundes (IT-INSTITUTION-BEGRUND)
                      Ikke afklaret   Den væsentlige betydning mangler (IT-LOV-VAESENTLIG); Samtykke fra den unge
                                      mangler (IT-LOV-SAMTYKKE-UNG); Søskende er ikke samme sted (IT-LOV-SOESKENDE)
                  Trin 4-6 foreslås aldrig her. De står her, fordi en fagperson har bragt dem i overvejelse; netværk
                  og slægt overvejes først, så plejefamilie, så institution. Myndigheden afgør.
                """);
    }

    @Test
    void køges_fire_trin_vises_når_området_er_nævnt() throws IOException {
        assertThat(afsnit("49-koeges-trappe"))
                .endsWith("  Køges fire trin  2 Forebyggende indsatser på almen- eller specialområdet\n");
        assertThat(afsnit("46-institution-uden-afsoegt-netvaerk")).doesNotContain("Køges");
        assertThat(afsnit("01-nr1-opfyldt")).isEmpty();
    }
}
