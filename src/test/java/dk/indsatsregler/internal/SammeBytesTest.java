package dk.indsatsregler.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.AssessmentText;
import dk.indsatsregler.json.ForklaringJson;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every example case as it is, of all areas, on other days, spoiled, and with each fact and field left out: what a caller gets, to the
 * byte. A change that is only to be faster leaves {@code target/aftryk.txt} as it was on the commit before; compare the two with
 * {@code diff}. Here it is asserted that the engine and the second opinion agree on all of them, and that no variant breaks down.
 */
@Tag("campaign")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SammeBytesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DAYS = List.of("2020-04-20", "2023-12-31", "2024-01-01", "2026-11-30");

    @Test
    void hver_sag_og_hver_sag_uden_et_felt_får_en_vurdering() throws IOException {
        RuleSet rules = Shipped.load(StandardVocabulary.get()).orThrow();
        Regelmotor motor = new DefaultRegelmotor(rules);
        List<String> prints = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Path file : files()) {
            variants(JSON.readTree(Files.readString(file)), rules).forEach((name, json) -> {
                String who = file.getFileName() + " " + name;
                try {
                    Sag sag = SagJson.standard().læs(json);
                    Vurdering vurdering = motor.vurder(sag);
                    StringBuilder all = new StringBuilder(SagJson.standard().skriv(sag))
                            .append(VurderingJson.skriv(vurdering))
                            .append(VurderingJson.skrivIndrykket(vurdering))
                            .append(AssessmentText.page(vurdering, null));
                    if (vurdering.ingenVurdering() != null) {
                        without.add(who);
                    } else if (name.equals("as it is") || name.equals("all areas")) {
                        vurdering.udfald().forEach(u -> all.append(ForklaringJson.skriv(vurdering.forklar(u.id()))));
                    }
                    prints.add(print(all.toString()) + " " + who);
                } catch (SagJsonException e) {
                    prints.add(print(e.getMessage() + e.problemer()) + " " + who + " REFUSED");
                } catch (RuntimeException e) {
                    without.add(who + " " + e);
                }
            });
        }
        Files.write(Path.of("target/aftryk.txt"), prints);
        assertThat(without).isEmpty();
        assertThat(prints).hasSizeGreaterThan(2_000);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/sager"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static Map<String, String> variants(JsonNode sag, RuleSet rules) {
        Map<String, String> variants = new LinkedHashMap<>();
        String text = sag.toPrettyString();
        variants.put("as it is", text);
        variants.put("cut", text.substring(0, text.length() / 2));
        variants.put("doubled", text + text);
        variants.put("spoiled", text.replace(": true", ": \"ja\"").replace("-0", "-9"));
        variants.put("unknown", text.replace("\"id\"", "\"navn\"").replace("fødselsdato", "foedselsdato"));
        variants.put("cpr", text.replaceFirst("\"sagId\" : \"", "\"sagId\" : \"0101201234 "));
        ObjectNode all = sag.deepCopy();
        ArrayNode areas = all.putArray("omraader");
        rules.areas().stream().filter(a -> !a.startsWith(RuleSet.LOCAL)).forEach(areas::add);
        variants.put("all areas", all.toString());
        for (String area : rules.areas()) {
            ObjectNode one = sag.deepCopy();
            one.putArray("omraader").add(area);
            variants.put("only " + area, one.toString());
        }
        for (String day : DAYS) {
            ObjectNode other = sag.deepCopy();
            other.put("vurderingsdato", day);
            variants.put(day, other.toString());
        }
        without("", sag, sag.path("fakta"), variants);
        return variants;
    }

    /** Each member and each element at or below a node left out, one at a time. */
    private static void without(String path, JsonNode root, JsonNode node, Map<String, String> variants) {
        if (node.isObject()) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                String place = path + "/" + name;
                JsonNode copy = root.deepCopy();
                ((ObjectNode) copy.at("/fakta" + path)).remove(name);
                variants.put("without " + place, copy.toString());
                without(place, root, node.get(name), variants);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < Math.min(node.size(), 3); i++) {
                JsonNode copy = root.deepCopy();
                ((ArrayNode) copy.at("/fakta" + path)).remove(i);
                variants.put("without " + path + "/" + i, copy.toString());
                without(path + "/" + i, root, node.get(i), variants);
            }
        }
    }

    private static String print(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
