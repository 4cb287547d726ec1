package dk.indsatsregler.json;

import java.util.List;

/**
 * An old receipt, replayed: a case assessed again, and held against what the receipt says.
 *
 * @param sammeUdfald did every rule come out as in the receipt, and every area's answer and every step?
 * @param forskelle all that differs, the versions first; a rule set or a library can be another and give the same outcomes
 * @param sha256 the SHA-256 of the receipt that would be issued now, with the same decisions: the old one's when nothing differs
 */
public record Genspil(boolean sammeUdfald, List<Forskel> forskelle, String sha256) {

    /** What kind of thing differs. */
    public enum Art {
        BIBLIOTEK,
        REGELSAET,
        OPLYSNING,
        UDFALD
    }

    /**
     * One thing that differs.
     *
     * @param art what kind it is
     * @param sted the rule, the field of the case or the part of the receipt, e.g. {@code FR-ULOVLIG-15} or {@code Barn.fødselsdato}
     * @param tekst how it differs, in Danish; never the value of a fact
     */
    public record Forskel(Art art, String sted, String tekst) {

        /** Shows the kind only. */
        @Override
        public String toString() {
            return "Forskel[" + art + "]";
        }
    }

    public Genspil {
        forskelle = List.copyOf(forskelle);
    }

    /** As JSON, indented; every line ends in LF. */
    public String json() {
        return new JsonObject()
                .put("format", "indsatsregler-genspil-1")
                .put("sammeUdfald", sammeUdfald)
                .put("sha256", sha256)
                .put(
                        "forskelle",
                        forskelle.stream()
                                .map(f -> new JsonObject()
                                        .put("art", f.art())
                                        .put("sted", f.sted())
                                        .put("tekst", f.tekst()))
                                .toList())
                .indented();
    }

    /** Shows no difference. */
    @Override
    public String toString() {
        return "Genspil[" + (sammeUdfald ? "samme udfald" : "andre udfald") + "]";
    }
}
