package dk.indsatsregler.json;

import dk.indsatsregler.Forklaring;
import java.util.List;

/** Writes a {@link Forklaring} as JSON. It holds values from the case: show it, do not log it. */
public final class ForklaringJson {

    /** The format, raised when a reader must change. */
    public static final String FORMAT = "indsatsregler-forklaring-1";

    private ForklaringJson() {}

    /** The explanation on one line. */
    public static String skriv(Forklaring forklaring) {
        return object(forklaring).compact();
    }

    /** The explanation indented; every line ends in LF. */
    public static String skrivIndrykket(Forklaring forklaring) {
        return object(forklaring).indented();
    }

    private static JsonObject object(Forklaring explanation) {
        return new JsonObject()
                .put("format", FORMAT)
                .put("regel", explanation.regel().id())
                .put("gyldigFra", explanation.regel().gyldighed().fra())
                .put("status", explanation.status())
                .put("led", parts(explanation.led()))
                .put(
                        "afledte",
                        explanation.afledte().stream()
                                .map(a -> new JsonObject()
                                        .put("felt", a.felt())
                                        .put("betydning", a.betydning())
                                        .put("udsagn", a.udsagn())
                                        .put("vaerdi", a.værdi())
                                        .put("af", a.af()))
                                .toList())
                .put("mangler", VurderingJson.missing(explanation.mangler()))
                .put("tekst", explanation.tekst());
    }

    private static List<JsonObject> parts(List<Forklaring.Led> parts) {
        return parts.stream()
                .map(p -> new JsonObject()
                        .put("tekst", p.tekst())
                        .putIfKnown("kildetekst", p.kildetekst())
                        .put("sandhed", p.sandhed())
                        .putIfKnown("laest", p.læst())
                        .putIfKnown("graense", p.grænse())
                        .putIfKnown("krav", p.krav())
                        .put("led", parts(p.led())))
                .toList();
    }
}
