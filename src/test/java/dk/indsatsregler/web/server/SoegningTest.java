package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.web.server.Forbindelse.Modtaget;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Søgning hos serveren, uden JavaScript: regler, oplysninger, kilder og værdier; det søgte står ikke i adressen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SoegningTest {

    private static Forbindelse server;

    @BeforeAll
    static void start() throws IOException {
        server = new Forbindelse();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String søgt(String ord) throws IOException {
        Modtaget svar = server.post("/soeg", "q", ord);
        assertThat(svar.status()).isEqualTo(200);
        return svar.tekst();
    }

    private static List<String> fundet(String side) {
        return Pattern.compile("<li><a href=\"[^\"]+\">([^<]+)</a><small> ")
                .matcher(side)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void en_regel_findes_ved_sit_navn_og_står_først() throws IOException {
        assertThat(fundet(søgt("np-k1"))).containsExactly("NP-K1", "NP-K1-K2");
    }

    @Test
    void en_værdi_findes_som_mennesker_skriver_den() throws IOException {
        assertThat(fundet(søgt("10 %"))).containsSubsequence("FR-ULOVLIG-10", "FR-SAMLET-10", "FR-ULOVLIG-15");
        assertThat(fundet(søgt("alder højst 9"))).startsWith("NP-K1");
        assertThat(fundet(søgt("«alder»"))).startsWith("Barn.alder");
        assertThat(fundet(søgt("FOLKESKOLE"))).contains("Skolegang.skoleform");
    }

    @Test
    void en_paragraf_finder_reglerne_der_hviler_på_den_og_kilden() throws IOException {
        assertThat(fundet(søgt("§ 153"))).contains("FR-ULOVLIG-15", "UN-ANSAT", "Serviceloven");
    }

    @Test
    void intet_fundet_er_sagt_og_det_søgte_står_i_feltet_uden_at_være_opmærkning() throws IOException {
        assertThat(søgt("<b>\"hej"))
                .contains("Intet fundet.", "value=\"&lt;b&gt;&quot;hej\"")
                .doesNotContain("<b>");
        assertThat(søgt("  «» ")).doesNotContain("fundet");
    }

    @Test
    void højst_halvtreds_vises_og_det_siges_hvor_mange_der_er() throws IOException {
        String side = søgt("er");
        assertThat(fundet(side)).hasSize(50);
        assertThat(side).containsPattern("[0-9]{3,4} fundet, de første 50 vises\\.");
    }

    @Test
    void der_er_et_felt_på_hver_side_og_ingen_vej_ind_gennem_adressen() throws IOException {
        assertThat(server.hent("/regel/NP-K1").tekst())
                .contains("<form method=\"post\" role=\"search\" action=\"/soeg\">");
        assertThat(server.hent("/soeg").tekst()).contains("Slå op fra A til Å").doesNotContain("fundet");
        assertThat(server.hent("/soeg?q=alder").status()).isEqualTo(404);
        assertThat(server.hent("/soeg.js").status()).isEqualTo(404);
    }
}
