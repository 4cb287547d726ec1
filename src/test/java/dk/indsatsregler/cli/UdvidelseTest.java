package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** editors/vscode: det, der kan efterprøves uden node. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UdvidelseTest {

    private static final Path MAPPE = Path.of("editors/vscode");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode læst(String fil) throws IOException {
        return JSON.readTree(Files.readString(MAPPE.resolve(fil)));
    }

    @Test
    void hvert_område_har_sproget_og_hver_fil_den_nævner_er_der() throws IOException {
        JsonNode bidrag = læst("package.json").path("contributes");
        List<String> områder;
        try (Stream<Path> mapper = Files.list(Path.of("src/main/resources/rules"))) {
            områder = mapper.filter(Files::isDirectory)
                    .map(m -> m.getFileName().toString())
                    .toList();
        }
        assertThat(områder).hasSizeGreaterThan(8);
        for (JsonNode sprog : bidrag.path("languages")) {
            String mønster = sprog.path("filenamePatterns").get(0).asText();
            assertThat(List.of(mønster.split("[{},/*]+"))).containsAll(områder).contains("lokalt");
            assertThat(MAPPE.resolve(sprog.path("configuration").asText())).exists();
        }
        List<String> filer = new ArrayList<>();
        bidrag.path("grammars").forEach(g -> filer.add(g.path("path").asText()));
        bidrag.path("snippets").forEach(s -> filer.add(s.path("path").asText()));
        assertThat(filer).hasSize(4);
        for (String fil : filer) {
            assertThat(læst(fil)).isNotEmpty();
        }
    }

    @Test
    void det_sproget_farver_er_det_regler_skriver() throws IOException {
        List<String> mønstre = læst("syntaxes/indsatsregel.tmLanguage.json").findValuesAsText("match");
        for (String skrevet : List.of(
                "rule \"NP-K1: Forældre\"",
                "then",
                "exists",
                "@kilde",
                "\"x\"",
                "konklusion.opmærksomhed",
                "Sektor.ÆLDREPLEJE",
                "Barn",
                ">=",
                "10.5")) {
            assertThat(mønstre)
                    .as(skrevet)
                    .anyMatch(m -> java.util.regex.Pattern.compile(m)
                            .matcher(skrevet.equals("Barn") ? "Barn( " : skrevet)
                            .find());
        }
    }

    // Versionerne ligger fast, og hvor de hentes, er brugerens egen sag.
    @Test
    void låsefilen_nævner_intet_sted_at_hente() throws IOException {
        assertThat(Files.readString(MAPPE.resolve("package-lock.json"))).doesNotContain("\"resolved\"", "registry.");
        JsonNode låst = læst("package-lock.json").path("packages");
        læst("package.json")
                .path("devDependencies")
                .properties()
                .forEach(valgt -> assertThat(låst.path("node_modules/" + valgt.getKey())
                                .path("version")
                                .asText())
                        .isEqualTo(valgt.getValue().asText()));
    }

    @Test
    void den_starter_serveren_med_valg_serveren_kender() throws IOException {
        String start = Files.readString(MAPPE.resolve("src/extension.js"));
        Koersel hjælp = Koersel.af("lsp", "-h");
        for (String valg : List.of("--regler", "--scenarier", "--praksis")) {
            assertThat(start).contains("'" + valg + "'");
            assertThat(hjælp.ud()).contains(valg + "=");
        }
    }
}
