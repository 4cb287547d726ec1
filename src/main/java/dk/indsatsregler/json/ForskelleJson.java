package dk.indsatsregler.json;

import dk.indsatsregler.Forskelle;

/** Writes {@link Forskelle} as JSON. It holds values from the case: show it, do not log it. */
public final class ForskelleJson {

    /** The format, raised when a reader must change. */
    public static final String FORMAT = "indsatsregler-forskelle-1";

    private ForskelleJson() {}

    /** What would change an outcome, on one line. */
    public static String skriv(Forskelle forskelle) {
        return object(forskelle).compact();
    }

    /** The same indented; every line ends in LF. */
    public static String skrivIndrykket(Forskelle forskelle) {
        return object(forskelle).indented();
    }

    private static JsonObject object(Forskelle forskelle) {
        return new JsonObject()
                .put("format", FORMAT)
                .put("regel", forskelle.regel())
                .put("status", forskelle.status())
                .put(
                        "forskelle",
                        forskelle.forskelle().stream()
                                .map(f -> new JsonObject()
                                        .put(
                                                "aendringer",
                                                f.ændringer().stream()
                                                        .map(a -> new JsonObject()
                                                                .put("sti", a.sti())
                                                                .put("felt", a.felt())
                                                                .put("spoergsmaal", a.spørgsmål())
                                                                .put("fra", a.fra())
                                                                .put("til", a.til()))
                                                        .toList()))
                                .toList())
                .put(
                        "graenser",
                        forskelle.grænser().stream()
                                .map(g -> new JsonObject()
                                        .put("sti", g.sti())
                                        .put("felt", g.felt())
                                        .put("betydning", g.betydning())
                                        .put("krav", g.krav())
                                        .put("vaerdi", g.værdi()))
                                .toList())
                .put("mangler", VurderingJson.missing(forskelle.mangler()))
                .putIfKnown("kunGraenser", forskelle.kunGrænser())
                .put("udtoemt", forskelle.udtømt())
                .put("tekst", forskelle.tekst());
    }
}
