package dk.indsatsregler.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a leader's overview as JSON, a case at a time: its beginning, each case that lacks something on a line, and its end. */
public final class TilsynJson {

    /** The format, raised when a reader must change. */
    public static final String FORMAT = "indsatsregler-tilsyn-1";

    private TilsynJson() {}

    /** A step a case lacks. */
    public record Mangler(String regel, String id, boolean overskredet) {}

    /** A count for a rule. */
    public record Antal(String regel, String kilde, Map<? extends Enum<?>, Long> antal) {}

    /** What stands before the cases. */
    public static String begyndelse() {
        return "{\"format\":\"" + FORMAT + "\",\"sager\":[";
    }

    /**
     * One case.
     *
     * @param første is it the first?
     */
    public static String sag(String sagId, List<Mangler> mangler, boolean første) {
        return (første ? "\n" : ",\n")
                + new JsonObject()
                        .put("sagId", sagId)
                        .put(
                                "mangler",
                                mangler.stream()
                                        .map(m -> new JsonObject()
                                                .put("regel", m.regel())
                                                .putIfKnown("id", m.id().isEmpty() ? null : m.id())
                                                .put("overskredet", m.overskredet()))
                                        .toList())
                        .compact();
    }

    /**
     * The counts, and what closes the text.
     *
     * @param ikkeTalt lines that could not be used, and are in none of the counts
     */
    public static String slut(
            long sager,
            long ikkeTalt,
            List<Antal> målepunkter,
            List<Antal> frister,
            long afsluttede,
            long højst2Måneder) {
        String counts = new JsonObject()
                .put("antal", sager)
                .put("ikkeTalt", ikkeTalt)
                .put("maalepunkter", målepunkter.stream().map(TilsynJson::count).toList())
                .put("frister", frister.stream().map(TilsynJson::count).toList())
                .put(
                        "undersoegelser",
                        new JsonObject().put("afsluttede", afsluttede).put("hoejst2Maaneder", højst2Måneder))
                .compact();
        return "\n]," + counts.substring(1) + "\n";
    }

    private static JsonObject count(Antal of) {
        JsonObject numbers = new JsonObject();
        of.antal()
                .forEach((k, v) -> numbers.put(k.name().toLowerCase(Locale.ROOT).replace("ø", "oe"), v));
        return new JsonObject()
                .put("regel", of.regel())
                .put("kilde", of.kilde())
                .put("antal", numbers);
    }
}
