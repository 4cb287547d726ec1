package dk.indsatsregler.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
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
                  Laveste trin  2
                  Trin 1        Tidligere indsatser i almenområdet: vurderet utilstrækkeligt
                  Trin 2        Forebyggende indsatser: vurderet tilstrækkeligt
                  Trin 3        Hjemmebaserede foranstaltninger: vurderet tilstrækkeligt
                """);
    }

    @Test
    void mangler_en_vurdering_er_trinnet_et_spænd() throws IOException {
        assertThat(afsnit("45-vurdering-af-lavere-trin-mangler")).isEqualTo("""
                INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)
                  Laveste trin  1 til 3, foreløbigt: en vurdering mangler
                  Trin 1        Tidligere indsatser i almenområdet: vurderingen mangler
                  Trin 2        Forebyggende indsatser: vurderet utilstrækkeligt
                  Trin 3        Hjemmebaserede foranstaltninger: vurderet tilstrækkeligt
                """);
    }

    @Test
    void et_trin_i_overvejelse_står_med_det_der_mangler() throws IOException {
        assertThat(afsnit("46-institution-uden-afsoegt-netvaerk")).isEqualTo("""
                INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)
                  Laveste trin  intet; ingen af trin 1-3 er vurderet tilstrækkelige
                  Trin 1        Tidligere indsatser i almenområdet: vurderet utilstrækkeligt
                  Trin 2        Forebyggende indsatser: vurderet utilstrækkeligt
                  Trin 3        Hjemmebaserede foranstaltninger: vurderet utilstrækkeligt
                  Trin 6        Anbringelse på institution: bragt i overvejelse af en fagperson; kræver
                                myndighedsafgørelse
                                Bemærk, se ovenfor · IT-LOV-UNDERSOEGELSE, IT-LOV-SKOLESKIFT, IT-NETVAERK,
                                IT-INSTITUTION-BEGRUND
                                Ikke afklaret: svar på spørgsmål 2 og 3 · IT-LOV-VAESENTLIG, IT-LOV-SAMTYKKE-UNG,
                                IT-LOV-SAMTYKKE-FORMAAL, IT-LOV-ANBRINGELSE-FORMAAL, IT-LOV-PLAN-FOER,
                                IT-LOV-SOESKENDE, IT-LOV-SKOLEGANG, IT-LOV-SPECIALUNDERVISNING
                  Trin 4-6 foreslås aldrig her. De står her, fordi en fagperson har bragt dem i overvejelse; netværk
                  og slægt overvejes først, så plejefamilie, så institution. Myndigheden afgør.
                """);
    }

    @Test
    void en_anbringelse_i_gang_er_det_trin_barnet_er_på() throws IOException {
        assertThat(afsnit("48-afslutning-uden-modtager")).isEqualTo("""
                INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)
                  Laveste trin  ikke vurderet endnu
                  Trin 1-3      vurderingerne mangler
                  Trin 6        Anbringelse på institution: en anbringelse er i gang
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
