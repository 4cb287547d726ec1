package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lsp} på kommandolinjen: protokollen og intet andet på stdout. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LspKommandoTest {

    private static String besked(String json) {
        return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }

    @Test
    void den_taler_protokollen_og_slutter_når_editoren_siger_til(@TempDir Path tom) {
        String samtale = besked(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{},\"workspaceFolders\":[{\"uri\":\""
                                + tom.toUri() + "\",\"name\":\"x\"}]}}")
                + besked("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}")
                + besked("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        Koersel kørsel = Koersel.medStdin(samtale, "lsp");

        assertThat(kørsel.kode()).isZero();
        assertThat(kørsel.fejl()).isEmpty();
        assertThat(kørsel.ud())
                .startsWith("Content-Length: ")
                .contains("\"hoverProvider\":true", "\"name\":\"indsatsregler\"");
    }

    @Test
    void uden_en_editor_slutter_den() {
        assertThat(Koersel.af("lsp")).isEqualTo(new Koersel(1, "", ""));
    }

    @Test
    void en_mappe_der_ikke_kan_bruges_siges_med_det_samme(@TempDir Path tom) throws Exception {
        Koersel ingen = Koersel.af("lsp", "--regler", tom.resolve("x").toString());
        assertThat(ingen.kode()).isEqualTo(2);
        assertThat(ingen.fejl()).contains("findes ikke.");
        Files.writeString(tom.resolve("læs.txt"), "x");
        assertThat(Koersel.af("lsp", "--kun", tom.toString()).kode()).isEqualTo(2);
    }
}
