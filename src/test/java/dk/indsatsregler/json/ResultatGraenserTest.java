package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Et resultat er begrænset af det, det er lavet af: reglerne og sagen. Skemaet siger det om hver liste. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultatGraenserTest {

    private static final int REGLER = 5_000;
    private static final int FAKTA = 5_000;
    private static final int VÆRDIER = 25_000;
    private static final List<FactType> TYPER = StandardVocabulary.get().told();

    private static int højst(FactType type) {
        return type.many() ? type.most() : 1;
    }

    @Test
    void grænserne_er_dem_sagen_og_reglerne_har() {
        assertThat(RuleSet.MOST_RULES).isEqualTo(REGLER);
        assertThat(TYPER.stream().mapToInt(ResultatGraenserTest::højst).sum()).isLessThanOrEqualTo(FAKTA);
        assertThat(TYPER.stream().mapToInt(ResultatGraenserTest::højst)).allMatch(antal -> antal <= 1_000);
        // Én værdi for hvert felt, og ét spørgsmål for hvert felt og om hver type.
        assertThat(TYPER.stream()
                        .mapToInt(type -> højst(type) * type.fields().size())
                        .sum())
                .isLessThanOrEqualTo(VÆRDIER - TYPER.size() - FAKTA);
        assertThat(TYPER.stream()
                        .flatMap(type -> type.fields().stream())
                        .map(Field::name)
                        .count())
                .isLessThanOrEqualTo(1_000);
        assertThat(StandardVocabulary.get()
                        .type("Linealvurdering")
                        .orElseThrow()
                        .most())
                .isEqualTo(100);
        assertThat(Grundlag.values()).hasSize(5);
        assertThat(Trappetrin.values()).hasSize(6);
    }

    @Test
    void hver_liste_i_resultatet_har_en_grænse_i_skemaet() throws IOException {
        Map<String, Integer> grænser = new TreeMap<>();
        find("", new ObjectMapper().readTree(Skemaer.vurdering()), grænser);

        assertThat(grænser)
                .doesNotContainValue(-1)
                .containsEntry("/udfald", REGLER)
                .containsEntry("/omraader", REGLER)
                .containsEntry("/modstrid", REGLER)
                .containsEntry("/mangler", VÆRDIER)
                .containsEntry("/oplysninger", VÆRDIER)
                .containsEntry("/ulaesteFelter", 1_000)
                .containsEntry("/frister", REGLER * 1_000)
                .containsEntry("/konflikter", REGLER * REGLER)
                .containsEntry("/tilbud", 2_000)
                .containsEntry("/boernelineal/vurderinger", 100)
                .containsEntry("/indsatstrappe/trinene", 6)
                .containsEntry("/udfald/vidner", FAKTA)
                .containsEntry("/udfald/hvilerPaa", 4)
                .containsEntry("/udfald/fortolkning", 1)
                .containsEntry("/udfald/mangler", VÆRDIER)
                .hasSize(41);
    }

    private static void find(String sti, JsonNode skema, Map<String, Integer> grænser) {
        if (skema.path("type").asText().equals("array")) {
            grænser.put(sti, skema.path("maxItems").asInt(-1));
        }
        skema.path("properties")
                .fields()
                .forEachRemaining(felt -> find(sti + "/" + felt.getKey(), felt.getValue(), grænser));
        skema.path("$defs")
                .fields()
                .forEachRemaining(felt -> find(sti + "/" + felt.getKey(), felt.getValue(), grænser));
        if (skema.has("items")) {
            find(sti, skema.path("items"), grænser);
        }
    }
}
