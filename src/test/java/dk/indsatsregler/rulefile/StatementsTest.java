package dk.indsatsregler.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementsTest {

    @Test
    void linjelæsningen_giver_det_samme_som_en_hel_læsning() throws Exception {
        Map<String, String> hele = new LinkedHashMap<>();
        JsonNode udsagn = new ObjectMapper().readTree(Statements.class.getResourceAsStream("/rules/udsagn.json"));
        udsagn.forEach(u -> hele.put(u.get("id").asText(), u.get("maerke").asText()));
        Statements læst = Statements.shipped();
        Map<String, String> linjer = new LinkedHashMap<>();
        læst.ids().forEach(id -> linjer.put(id, læst.basis(id).orElseThrow().name()));
        assertThat(linjer).isEqualTo(hele).hasSize(udsagn.size()).hasSizeGreaterThan(300);
        assertThat(linjer.keySet()).containsExactlyElementsOf(hele.keySet());
    }

    @Test
    void ordene_er_dem_der_står_i_filen() throws Exception {
        JsonNode udsagn = new ObjectMapper().readTree(Statements.class.getResourceAsStream("/rules/udsagn.json"));
        Statements læst = Statements.shipped();
        udsagn.forEach(u -> assertThat(læst.wording(u.get("id").asText()))
                .contains(new Statements.Wording(
                        u.get("udsagn").asText(),
                        u.path("citat").asText(),
                        u.get("kilde").asText())));
        assertThat(læst.wording("XX-99")).isEmpty();
    }

    @Test
    void hvilke_der_måler_lovens_ord_står_ved_udsagnet() throws Exception {
        JsonNode udsagn = new ObjectMapper().readTree(Statements.class.getResourceAsStream("/rules/udsagn.json"));
        Statements læst = Statements.shipped();
        udsagn.forEach(u -> assertThat(læst.measures(u.get("id").asText()))
                .as(u.get("id").asText())
                .isEqualTo(u.has("maaler")));
        assertThat(læst.ids().stream().filter(læst::measures)).contains("NP-10", "FR-14", "IT-45b");
    }

    @Test
    void et_ukendt_udsagn_har_intet_grundlag() {
        assertThat(Statements.shipped().basis("XX-99")).isEmpty();
    }

    @Test
    void to_ens_id_er_en_fejl() {
        String linje = "{\"id\":\"NP-01\",\"maerke\":\"LOV\",\"udsagn\":\"x\"}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statements.of("[\n" + linje + ",\n" + linje + "\n]"))
                .withMessage("Two statements are called NP-01");
    }
}
