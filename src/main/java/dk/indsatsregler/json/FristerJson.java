package dk.indsatsregler.json;

import dk.indsatsregler.Sagsfrist;
import java.time.LocalDate;
import java.util.List;

/** Writes the deadlines of several cases as JSON, in the order given. The same deadlines give the same text, byte for byte. */
public final class FristerJson {

    /** The format, raised when a reader must change. */
    public static final String FORMAT = "indsatsregler-frister-1";

    private FristerJson() {}

    /**
     * A deadline of one case.
     *
     * @param sagId the case's opaque id
     * @param frist the deadline
     */
    public record Af(String sagId, Sagsfrist frist) {}

    /** The deadlines indented; every line ends in LF. */
    public static String skrivIndrykket(LocalDate vurderingsdato, List<Af> frister) {
        return new JsonObject()
                .put("format", FORMAT)
                .put("vurderingsdato", vurderingsdato)
                .put(
                        "frister",
                        frister.stream()
                                .map(f -> VurderingJson.step(f.frist()).putFirst("sagId", f.sagId()))
                                .toList())
                .indented();
    }
}
