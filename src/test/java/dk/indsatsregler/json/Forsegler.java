package dk.indsatsregler.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Forsegler en ændret kvittering igen, som en forfalsker ville. */
final class Forsegler {

    private Forsegler() {}

    static Kvittering igen(String ændret) {
        JsonValue.Obj rod = (JsonValue.Obj) new NodeParser(
                        new NodeParser.Document("teksten", "en tekst", "", 4 << 20, 200_000, t -> true),
                        n -> false,
                        Map.of(),
                        new SagJsonException.Problems(),
                        true)
                .parse(ændret);
        JsonObject indhold = new JsonObject();
        rod.members().forEach((navn, felt) -> {
            if (!navn.equals("sha256")) {
                indhold.put(navn, navn.equals("kontrol") ? Kvittering.checks(rod) : felt.value());
            }
        });
        indhold.put("sha256", CanonicalJson.sha256(indhold));
        return Kvittering.læs(CanonicalJson.of(indhold).getBytes(StandardCharsets.UTF_8));
    }
}
