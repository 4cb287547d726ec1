package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands: nothing in it has been looked up.
 *
 * @param at the word {@code rule}
 * @param name its name; {@code null} when it has none
 * @param nameAt where
 * @param annotations its metadata, in the file's order
 * @param conditions those that could be read
 * @param conditionsAt the word {@code when}, or where it is missing
 * @param consequence what it concludes; {@code null} when that could not be read
 * @param text the whole rule as written
 * @param whole could every condition be read?
 */
public record RawRule(
        Span at,
        @Nullable String name,
        Span nameAt,
        List<RawAnnotation> annotations,
        List<RawCondition> conditions,
        Span conditionsAt,
        @Nullable RawConsequence consequence,
        String text,
        boolean whole) {

    /** The metadata a rule can have, in the order it is written. */
    public static final List<String> MARKS = List.of(
            "kilde",
            "grundlag",
            "kommune",
            "erstatter",
            "udsagn",
            "fortolkning",
            "udeladt",
            "forbehold",
            "forklaring",
            "gruppe",
            "fuldstændig",
            "andenLæsning",
            "resultat",
            "svar",
            "svarEllers",
            "emne",
            "handling",
            "ansvarlig",
            "frist",
            "gyldigFra",
            "gyldigTil");

    private static final Map<String, List<String>> CALLED = Map.of(
            "gyldigFra",
                    List.of(
                            "fra",
                            "start",
                            "startdato",
                            "ikrafttrædelse",
                            "træder i kraft",
                            "gælder fra",
                            "gældende fra",
                            "from",
                            "gyldig"),
            "gyldigTil", List.of("til", "slut", "slutdato", "udløb", "udløber", "gældende til", "gælder til"),
            "kilde", List.of("lov", "hjemmel", "lovhjemmel", "henvisning", "reference", "source", "paragraf"),
            "forklaring", List.of("beskrivelse", "begrundelse", "tekst", "description", "uddybning"),
            "ansvarlig", List.of("hvem", "ansvar", "udføres af", "aktør", "ejer", "udfører"),
            "handling", List.of("tiltag", "opgave", "indsats", "aktion", "gør"),
            "frist", List.of("deadline", "tidsfrist", "senest"),
            "forbehold", List.of("bemærkning", "note", "obs"),
            "emne", List.of("tema", "topic"));

    /** The mark that is most likely meant by a name; {@code null} when none is. */
    public static @Nullable String meant(String name) {
        String near = Guess.nearest(name, MARKS);
        return near != null
                ? near
                : MARKS.stream()
                        .filter(mark -> CALLED.getOrDefault(mark, List.of()).stream()
                                .anyMatch(called -> Guess.alike(called, name)))
                        .findFirst()
                        .orElse(null);
    }

    public RawRule {
        annotations = List.copyOf(annotations);
        conditions = List.copyOf(conditions);
    }

    /**
     * One piece of metadata.
     *
     * @param name without the {@code @}
     * @param at the name with the {@code @}
     * @param value its value, without quotes; {@code null} when that could not be read
     * @param quoted does the value stand in quotes?
     * @param valueAt where
     */
    public record RawAnnotation(
            String name, Span at, @Nullable String value, boolean quoted, Span valueAt) {}

    /**
     * What stands after {@code then}.
     *
     * @param receiver what is called
     * @param receiverAt where
     * @param verb its verb
     * @param verbAt where
     * @param arguments what stands in the parentheses
     * @param call from the verb to its closing parenthesis
     */
    public record RawConsequence(
            String receiver, Span receiverAt, String verb, Span verbAt, List<RawValue> arguments, Chars call) {

        public RawConsequence {
            arguments = List.copyOf(arguments);
        }
    }
}
