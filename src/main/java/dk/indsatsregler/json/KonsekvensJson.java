package dk.indsatsregler.json;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Vurdering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what other rules would change as JSON, a case at a time: its beginning, each changed case on a line, and the counts. */
public final class KonsekvensJson {

    /** The format, raised when a reader must change. */
    public static final String FORMAT = "indsatsregler-konsekvens-1";

    private KonsekvensJson() {}

    /** An outcome that came out otherwise in a case. */
    public record Aendring(String regel, String fra, String til) {}

    /**
     * A rule that came out otherwise in one direction.
     *
     * @param eksempler the first of the cases
     */
    public record Retning(Regel regel, String fra, String til, long antal, List<Eksempel> eksempler) {
        public Retning {
            eksempler = List.copyOf(eksempler);
        }
    }

    /**
     * A changed case.
     *
     * @param betingelse the condition that turned; {@code null} when none of the rule's own did
     */
    public record Eksempel(String sagId, @Nullable String betingelse) {}

    /** What stands before the cases. */
    public static String begyndelse(Vurdering.Regelsaet fra, Vurdering.Regelsaet til) {
        return "{\"format\":\"" + FORMAT + "\",\"fra\":" + rules(fra) + ",\"til\":" + rules(til) + ",\"sager\":[";
    }

    private static String rules(Vurdering.Regelsaet rules) {
        return new JsonObject()
                .put("version", rules.version())
                .put("sha256", rules.sha256())
                .compact();
    }

    /**
     * One changed case.
     *
     * @param første is it the first?
     */
    public static String sag(String sagId, List<Aendring> udfald, boolean første) {
        return (første ? "\n" : ",\n")
                + new JsonObject()
                        .put("sagId", sagId)
                        .put(
                                "udfald",
                                udfald.stream()
                                        .map(u -> new JsonObject()
                                                .put("regel", u.regel())
                                                .put("fra", u.fra())
                                                .put("til", u.til()))
                                        .toList())
                        .compact();
    }

    /**
     * The counts, and what closes the text.
     *
     * @param ikkeTalt lines that could not be used, and are in none of the counts
     */
    public static String slut(long sager, long ikkeTalt, long ændrede, long udfald, List<Retning> retninger) {
        String counts = new JsonObject()
                .put("antal", sager)
                .put("ikkeTalt", ikkeTalt)
                .put("aendrede", ændrede)
                .put("udfald", udfald)
                .put(
                        "regler",
                        retninger.stream()
                                .map(r -> new JsonObject()
                                        .put("regel", r.regel().id())
                                        .put("grundlag", r.regel().grundlag())
                                        .put("fra", r.fra())
                                        .put("til", r.til())
                                        .put("antal", r.antal())
                                        .put(
                                                "eksempler",
                                                r.eksempler().stream()
                                                        .map(e -> new JsonObject()
                                                                .put("sagId", e.sagId())
                                                                .putIfKnown("betingelse", e.betingelse()))
                                                        .toList()))
                                .toList())
                .compact();
        return "\n]," + counts.substring(1) + "\n";
    }
}
