package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Dækker: læser og skema siger det samme om en rigtig sag, hvor ét sted er ændret: erstattet, fjernet, omdøbt eller udvidet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnighedTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SagJson PRØVE = new SagJson(ProeveOrdforraad.ordforråd());
    private static final Schema SKEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Skemaer.sag(ProeveOrdforraad.ordforråd()));

    private static final String RIGTIG = """
            {"format":"indsatsregler-sag-1","sagId":"sag-1","vurderingsdato":"2020-03-30","omraader":["noedpasning"],"fakta":{
             "Ene":{"tal":7,"brøk":0.10,"spænd":{"fra":5,"til":11},"ja":true,"farve":"BLÅ","dag":"2020-02-29",
                    "hændelse":"IKKE_SKET","tidspunkt":"2020-03-18T14:30:15.5","skøn":false,"følsom":null},
             "Ting":[{"id":"t1","spænd":10.5},{"id":"t2"}],
             "Modtagelse":[{"id":"m1","modtaget":"2020-03-18T14:30","dag":"2020-03-18"}]}}""";

    private static final List<String> VÆRDIER = List.of(
            "null",
            "true",
            "8",
            "8.0",
            "8.5",
            "2147483648",
            "-1e30",
            "\"\"",
            "\"x\"",
            "\"BLÅ\"",
            "\"blå\"",
            "\"IKKE_SKET\"",
            "\"2020-02-29\"",
            "\"2019-02-29\"",
            "\"2020-2-9\"",
            "\"2020-03-18T14:30\"",
            "\"2020-03-18T14:30Z\"",
            "\"true\"",
            "\"x\\n\"",
            "\"2020-02-29\\n\"",
            "\"en to\"",
            "\"010112-1234\"",
            "\"" + "x".repeat(65) + "\"",
            "[]",
            "[null]",
            "[{}]",
            "[\"x\",\"x\"]",
            "{}",
            "{\"fra\":1,\"til\":2}",
            "{\"fra\":1}",
            "{\"id\":\"x\"}",
            "[{\"id\":\"x\"}]");

    @Test
    void læser_og_skema_er_enige_om_hver_ændring() throws Exception {
        List<String> uenige = new ArrayList<>();
        int prøvet = 0;
        for (String sag : ændringer()) {
            prøvet++;
            boolean læser = læses(sag);
            boolean skema = SKEMA.validate(
                            sag,
                            InputFormat.JSON,
                            c -> c.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .isEmpty();
            if (læser != skema) {
                uenige.add((læser ? "kun læseren godtager " : "kun skemaet godtager ") + sag);
            }
        }
        assertThat(uenige).isEmpty();
        assertThat(prøvet).isGreaterThan(900);
    }

    private static boolean læses(String sag) {
        try {
            PRØVE.læs(sag);
            return true;
        } catch (SagJsonException e) {
            // Det eneste i disse ændringer, et skema ikke kan sige: at to tal eller to datoer står i forkert orden.
            return e.problemer().stream()
                    .allMatch(p -> p.besked().endsWith("fra må ikke være større end til.")
                            || p.besked().endsWith("skal være senest på vurderingsdatoen."));
        }
    }

    private static List<String> ændringer() throws Exception {
        List<String> ud = new ArrayList<>();
        for (String sti : stier(MAPPER.readTree(RIGTIG), "")) {
            int skel = sti.lastIndexOf('/');
            for (String værdi : VÆRDIER) {
                ud.add(ændret(sti, skel, (forælder, navn) -> sæt(forælder, navn, MAPPER.readTree(værdi))));
            }
            ud.add(ændret(sti, skel, EnighedTest::fjern));
            ud.add(ændret(sti, skel, (forælder, navn) -> {
                if (forælder instanceof ObjectNode objekt) {
                    objekt.set(navn + "x", objekt.remove(navn));
                }
            }));
        }
        return ud;
    }

    private interface Aendring {
        void på(JsonNode forælder, String navn) throws Exception;
    }

    private static String ændret(String sti, int skel, Aendring ændring) throws Exception {
        JsonNode rod = MAPPER.readTree(RIGTIG);
        ændring.på(rod.at(sti.substring(0, skel)), sti.substring(skel + 1));
        return rod.toString();
    }

    private static void sæt(JsonNode forælder, String navn, JsonNode værdi) {
        if (forælder instanceof ObjectNode objekt) {
            objekt.set(navn, værdi);
        } else {
            ((ArrayNode) forælder).set(Integer.parseInt(navn), værdi);
        }
    }

    private static void fjern(JsonNode forælder, String navn) {
        if (forælder instanceof ObjectNode objekt) {
            objekt.remove(navn);
        } else {
            ((ArrayNode) forælder).remove(Integer.parseInt(navn));
        }
    }

    private static List<String> stier(JsonNode node, String sti) {
        List<String> ud = new ArrayList<>();
        if (!sti.isEmpty()) {
            ud.add(sti);
        }
        if (node instanceof ObjectNode objekt) {
            objekt.properties().forEach(p -> ud.addAll(stier(p.getValue(), sti + "/" + p.getKey())));
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            ud.addAll(stier(node.get(i), sti + "/" + i));
        }
        return ud;
    }
}
