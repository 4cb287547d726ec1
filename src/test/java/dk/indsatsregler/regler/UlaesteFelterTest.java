package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.AssessmentText;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Felter, sagen oplyser, og som ingen regel i brug læser, nævnes i resultatet (RF-11): til dataminimering, aldrig om barnet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UlaesteFelterTest {

    private static Vurdering vurder(String dato, String omraader, String fakta) {
        return vurder(
                Regelmotor.standard(),
                "{\"sagId\":\"felter\",\"vurderingsdato\":\"" + dato + "\",\"omraader\":[" + omraader + "],\"fakta\":{"
                        + fakta + "}}");
    }

    private static Vurdering vurder(Regelmotor motor, String sag) {
        return motor.vurder(SagJson.standard().læs(sag));
    }

    private static String eksempel() throws IOException {
        return Files.readString(Path.of("examples/sager/85-oplysninger-ingen-regel-laeser.json"));
    }

    @Test
    void de_nævnes_i_json_og_i_én_linje_på_siden() throws IOException {
        Vurdering vurdering = vurder(Regelmotor.standard(), eksempel());

        assertThat(vurdering.ulæsteFelter())
                .containsExactly("Barn.særligeBehov", "Foraelder.sektor", "Foraelder.hjemsendt", "Moenster.fastUgedag");
        assertThat(VurderingJson.skriv(vurdering))
                .contains(
                        "\"ulaesteFelter\":[\"Barn.særligeBehov\",\"Foraelder.sektor\",\"Foraelder.hjemsendt\",\"Moenster.fastUgedag\"]");
        assertThat(AssessmentText.page(vurdering, null).replaceAll("\\s+", " "))
                .contains(
                        "Oplyst, men ikke læst af nogen regel her: Barn (særlige behov); Forælder (sektor, hjemsendt);"
                                + " Mønster (fast ugedag). Det siger intet om barnet; er det ikke til andet, kan det udelades.");
    }

    @Test
    void en_praksis_der_er_slået_til_læser_sit_felt() throws IOException {
        Regelmotor motor =
                Regelmotor.bygger().medKommunalPraksis("skolefravaer-dk").byg();

        assertThat(vurder(motor, eksempel()).ulæsteFelter())
                .containsExactly("Barn.særligeBehov", "Foraelder.sektor", "Foraelder.hjemsendt");
    }

    @Test
    void en_regel_der_ikke_gælder_på_dagen_læser_intet() {
        String fakta = "\"Foraelder\":[{\"id\":\"m\",\"sektor\":\"SUNDHED\"}]";

        assertThat(vurder("2020-05-17", "\"noedpasning\"", fakta).ulæsteFelter())
                .isEmpty();
        assertThat(vurder("2020-05-18", "\"noedpasning\"", fakta).ulæsteFelter())
                .containsExactly("Foraelder.sektor");
    }

    @Test
    void det_en_læst_måling_bygger_på_er_læst() {
        Vurdering vurdering = vurder("2025-10-06", "\"skolefravaer\"", """
                "Barn":{"fødselsdato":"2014-04-08"},"Kvartal":{"førsteDag":"2025-07-01","skoledage":37},
                "Skoledag":[{"id":"d","dato":"2025-10-03"}],
                "Fravaersregistrering":[{"id":"f","dato":"2025-10-03","type":"SYGDOM_MV","del":"HEL_DAG"}]""");

        assertThat(vurdering.ulæsteFelter()).isEmpty();
        assertThat(VurderingJson.skriv(vurdering)).doesNotContain("ulaesteFelter");
    }

    @Test
    void det_der_siger_om_fristens_skridt_er_taget_er_læst() {
        assertThat(vurder("2026-03-02", "\"sagsbehandling\"", """
                                "Underretning":[{"id":"u","modtaget":"2026-02-23T10:00","akutVurderet":true,
                                "akutVurderetTid":"2026-02-23T15:00","bekræftet":"2026-02-25"}],
                                "Undersoegelse":{"opmærksom":"2026-01-05","afsluttet":"2026-02-20"},
                                "Flytning":{"ungeplanModtaget":"2026-02-02","nyAfgørelse":"2026-02-20"}""").ulæsteFelter())
                .isEmpty();
    }

    @Test
    void en_oplyst_kendsgerning_som_ingen_regel_spørger_til_nævnes_med_det_den_ikke_kan_undvære() {
        assertThat(vurder("2025-10-06", "\"skolefravaer\"", """
                                "Linealvurdering":[{"id":"l","skala":"BØRNELINEAL_1_TIL_10","rolle":"LÆRER","dato":"2025-09-20",
                                "form":"EGEN","trivselstrin":4}],"Kvartal":{"førsteDag":"2025-07-01"}""").ulæsteFelter())
                .isEqualTo(List.of(
                        "Linealvurdering.skala",
                        "Linealvurdering.rolle",
                        "Linealvurdering.dato",
                        "Linealvurdering.form",
                        "Linealvurdering.trivselstrin"));
    }
}
