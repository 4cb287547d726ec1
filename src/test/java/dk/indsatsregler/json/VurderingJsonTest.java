package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Regelmotor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VurderingJsonTest {

    @Test
    void hver_nøgle_skrives_i_fast_rækkefølge() throws Exception {
        ens(
                "vurdering.json",
                VurderingJson.skrivIndrykket(Proevevurdering.fuld()),
                VurderingJson.skriv(Proevevurdering.fuld()));
    }

    @Test
    void ingen_vurdering_står_før_de_tomme_lister() throws Exception {
        ens(
                "ingen-vurdering.json",
                VurderingJson.skrivIndrykket(Proevevurdering.ingen()),
                VurderingJson.skriv(Proevevurdering.ingen()));
    }

    @Test
    void en_forklaring_skrives_med_led_og_afledte() throws Exception {
        ens(
                "forklaring.json",
                ForklaringJson.skrivIndrykket(Proevevurdering.forklar("NP-K2")),
                ForklaringJson.skriv(Proevevurdering.forklar("NP-K2")));
    }

    private static void ens(String fil, String indrykket, String kompakt) throws IOException {
        try (InputStream facit = Objects.requireNonNull(VurderingJsonTest.class.getResourceAsStream(fil), fil)) {
            assertThat(indrykket).isEqualTo(new String(facit.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(kompakt)
                .isEqualTo(new ObjectMapper().readTree(indrykket).toString())
                .doesNotContain("\n");
    }

    @Test
    void en_sag_som_json_bliver_til_en_vurdering_som_json() throws IOException {
        String sag = Files.readString(Path.of("examples/sager/14-paa-10-aars-dagen.json"));

        String vurdering = VurderingJson.vurder(Regelmotor.standard(), sag);

        assertThat(vurdering)
                .startsWith("{\"format\":\"indsatsregler-vurdering-1\"")
                .contains("\"regel\":\"NP-K1\"")
                .isEqualTo(VurderingJson.skriv(
                        Regelmotor.standard().vurder(SagJson.standard().læs(sag))));
        assertThatThrownBy(() -> VurderingJson.vurder(Regelmotor.standard(), "{\"sagId\":\"sag-1\"}"))
                .isInstanceOf(SagJsonException.class);
    }

    @Test
    void intet_trin_er_null_og_ikke_udeladt() {
        assertThat(VurderingJson.skriv(Proevevurdering.tom()))
                .endsWith(
                        "\"svar\":[],\"udfald\":[],\"frister\":[],\"mangler\":[],\"modstrid\":[],\"laast\":[\"OVERGREB_UKENDT\",\"ÆRE_UKENDT\"],\"indsatstrappe\":{\"trin\":null,\"trinene\":[]},\"oplysninger\":[],\"forbehold\":[]}");
    }

    @Test
    void teksten_er_den_samme_i_en_tyrkisk_verden() {
        String her = VurderingJson.skrivIndrykket(Proevevurdering.fuld());
        Locale før = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(VurderingJson.skrivIndrykket(Proevevurdering.fuld()))
                    .isEqualTo(her)
                    .doesNotContain("\r");
        } finally {
            Locale.setDefault(før);
        }
    }

    @Test
    void tegnsæt_og_sprog_uden_for_programmet_ændrer_intet() throws Exception {
        Process proces = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fremmed.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        proces.getOutputStream().close();
        byte[] ud = proces.getInputStream().readAllBytes();

        assertThat(proces.waitFor()).isZero();
        assertThat(new String(ud, StandardCharsets.UTF_8)).isEqualTo(Fremmed.tekst());
    }

    /** Det hele i en proces med et andet tegnsæt og sprog. */
    static final class Fremmed {

        public static void main(String[] args) throws Exception {
            System.out.write(tekst().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }

        static String tekst() {
            String besked = "";
            try {
                SagJson.standard()
                        .læs("{\"sagId\":\"I\",\"fakta\":{\"Barn\":{\"FØDSELSDATO\":1},\"PASNİNG\":1,\"TEGNI\":1}}");
            } catch (SagJsonException e) {
                besked = e.getMessage();
            }
            return besked
                    + VurderingJson.skrivIndrykket(Proevevurdering.fuld())
                    + ForklaringJson.skriv(Proevevurdering.forklar("NP-K2"))
                    + Skemaer.sag(dk.indsatsregler.vocabulary.StandardVocabulary.get())
                    + Skemaer.vurdering();
        }
    }
}
