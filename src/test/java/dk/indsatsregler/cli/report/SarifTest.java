package dk.indsatsregler.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Alvor;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.internal.Library;
import dk.indsatsregler.proeve.Meddelelsesfil;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** SARIF 2.1.0, holdt op mod standardens eget skema. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SarifTest {

    private static final Path SKEMA = Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Schema skema() throws IOException {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        bygger -> bygger.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(Files.readString(SKEMA));
    }

    private static final Regelproblem ÉT = new Regelproblem(
            "REGEL-203",
            "lokalt/æbler og pærer.drl",
            9,
            11,
            7,
            "LO-A",
            "    Barn( alderen <= 9 )",
            "Barn har ikke feltet alderen. Betingelsen ville ikke have noget at læse.",
            "alder",
            Alvor.FEJL,
            new Rettelse(9, 11, 7, "alder"),
            null);

    private static Regelproblem problem(Code kode) {
        return new Regelproblem(kode.code(), "a.drl", 1, 1, 1, null, "", "Besked.", null, kode.severity(), null, null);
    }

    @Test
    void ét_problem_i_sin_helhed() throws IOException {
        String sarif = SarifReport.of(List.of(ÉT));

        assertThat(sarif)
                .isEqualTo(Files.readString(Path.of("src/test/resources/sarif/et-problem.sarif"))
                        .replace("{version}", Library.version()));
        assertThat(skema().validate(sarif, InputFormat.JSON)).isEmpty();
    }

    @Test
    void ingen_problemer() throws IOException {
        String sarif = SarifReport.of(List.of());

        assertThat(skema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(sarif).at("/runs/0/results")).isEmpty();
    }

    @Test
    void hver_meddelelse_der_er_prøvet_holder_skemaet_og_peger_inden_for_sin_linje() throws IOException {
        List<Regelproblem> alle = new ArrayList<>();
        for (Meddelelsesfil.Afsnit afsnit : Meddelelsesfil.læs(Path.of("src/test/resources/regelfejl"))) {
            alle.addAll(Proeveregel.problemer(
                    Proeveregel.indlæs(Map.of("prøve/:" + alle.size() + ".drl", afsnit.indhold() + "\n"))));
        }
        for (Code kode : Code.values()) {
            alle.add(problem(kode));
        }
        String sarif = SarifReport.of(alle);

        assertThat(skema().validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode kørsel = JSON.readTree(sarif).at("/runs/0");
        assertThat(kørsel.at("/results")).hasSize(alle.size());
        assertThat(kørsel.at("/tool/driver/rules")).hasSize(Code.values().length);
        for (int i = 0; i < alle.size(); i++) {
            JsonNode resultat = kørsel.at("/results").get(i);
            JsonNode sted = resultat.at("/locations/0/physicalLocation/region");
            int slut = alle.get(i).linjetekst().length() + 1;
            assertThat(sted.get("startColumn").asInt()).isBetween(1, slut);
            assertThat(sted.get("endColumn").asInt())
                    .isBetween(sted.get("startColumn").asInt(), slut);
            assertThat(kørsel.at("/tool/driver/rules")
                            .get(resultat.get("ruleIndex").asInt())
                            .get("id")
                            .asText())
                    .isEqualTo(resultat.get("ruleId").asText())
                    .isEqualTo(alle.get(i).kode());
            assertThat(resultat.get("level").asText()).isEqualTo(alle.get(i).erAdvarsel() ? "warning" : "error");
            assertThat(resultat.has("fixes")).isEqualTo(alle.get(i).rettelse() != null);
        }
        assertThat(sarif)
                .isEqualTo(SarifReport.of(alle))
                .doesNotContain(System.getProperty("user.dir"), System.getProperty("user.home") + "/", "\r");
    }

    @Test
    void hver_kode_henviser_til_sin_side() throws IOException {
        List<Regelproblem> alle = new ArrayList<>();
        for (Code kode : Code.values()) {
            alle.add(problem(kode));
        }
        for (JsonNode regel : JSON.readTree(SarifReport.of(alle)).at("/runs/0/tool/driver/rules")) {
            String side = regel.at("/help/markdown").asText().replaceAll(".*\\((.*)\\)", "$1");
            assertThat(Path.of(side)).isRegularFile();
        }
    }
}
