package dk.indsatsregler.testing.fact;

import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The vocabulary's names in a scenario. */
public final class ScenarioNames {

    private static final Pattern PLACE = Pattern.compile("([^.\\[\\]]+)(?:\\[([^\\[\\]]*)])?(?:\\.([^.\\[\\]]+))?");

    private final Vocabulary vocabulary;

    public ScenarioNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A type that a case can tell of. */
    public FactType type(String written) throws UnclearException {
        FactType type = vocabulary.type(written).orElse(null);
        if (type == null) {
            List<String> known = vocabulary.told().stream().map(FactType::name).toList();
            List<String> fields = vocabulary.told().stream()
                    .flatMap(t -> t.fields().stream())
                    .filter(f -> f.name().equals(written))
                    .map(Field::path)
                    .toList();
            if (!fields.isEmpty()) {
                throw new UnclearException(
                        written + " er et felt; faktatypen står foran, fx " + fields.get(0) + ".",
                        fields.size() == 1 ? fields.get(0) : null);
            }
            String guess = Guess.nearest(written, known);
            String list = guess == null ? " Typerne er: " + Danish.list(known) + "." : "";
            throw new UnclearException("Ingen faktatype hedder " + written + "." + list, guess);
        } else if (type.builtIn()) {
            throw new UnclearException(written + " sætter reglerne selv; den kan ikke oplyses.");
        }
        return type;
    }

    /** A field that a case can tell of. */
    public Field told(FactType type, String written) throws UnclearException {
        Field field = type.field(written).orElse(null);
        if (field == null) {
            throw unknown(type, written);
        }
        Derivation derivation = field.derivation();
        if (derivation != null) {
            throw new UnclearException(field.path() + " beregnes af " + Danish.list(derivation.inputs())
                    + ". Oplys "
                    + (derivation.inputs().size() == 1 ? "det felt" : "de felter")
                    + " i stedet.");
        }
        return field;
    }

    private UnclearException unknown(FactType type, String written) {
        List<String> own = type.fields().stream()
                .filter(f -> f.derivation() == null)
                .map(Field::name)
                .toList();
        // A field of another type is more likely put in the wrong place than misspelt.
        List<String> elsewhere = vocabulary.told().stream()
                .flatMap(t -> t.fields().stream())
                .filter(f -> f.derivation() == null && f.name().equals(written))
                .map(Field::path)
                .toList();
        String guess = elsewhere.isEmpty()
                ? Guess.nearest(written, type.fields().stream().map(Field::name).toList())
                : null;
        String message = type.name() + " har intet felt, der hedder " + written + ".";
        if (guess != null) {
            return new UnclearException(message, type.name() + "." + guess);
        }
        return new UnclearException(
                message + " Felterne er: " + Danish.list(own) + ".",
                elsewhere.isEmpty() ? null : Danish.either(elsewhere));
    }

    /**
     * A place in a case.
     *
     * @param type the fact type
     * @param id which of them; {@code null} where there is only one, or where it is not said
     * @param field the field; {@code null} when none is named
     */
    public record Place(
            FactType type, @Nullable String id, @Nullable Field field) {}

    /** A place as {@code Mangel.sti} names it: {@code Barn.fødselsdato}, {@code Foraelder[mor].sektor}, or {@code Foraelder}. */
    public Place place(String written) throws UnclearException {
        Place place = anyPlace(written);
        FactType type = place.type();
        if (type.many() && place.field() != null && place.id() == null) {
            throw new UnclearException(
                    type.name() + " kan der være flere af; skriv hvilken.",
                    type.name() + "[id]." + place.field().name());
        } else if (place.field() == null && (!type.many() || place.id() != null)) {
            throw new UnclearException("Feltet mangler. En oplysning skrives som " + example(type) + ".");
        }
        return place;
    }

    /** A type, with or without a field. */
    public Place anyPlace(String written) throws UnclearException {
        Matcher matcher = PLACE.matcher(written);
        if (!matcher.matches()) {
            throw new UnclearException(
                    "En oplysning skrives som TYPE.felt, eller TYPE[id].felt, når der kan være flere. Her står: "
                            + written);
        }
        FactType type = type(matcher.group(1));
        String id = matcher.group(2);
        if (!type.many() && id != null) {
            throw new UnclearException(type.name() + " er der kun én af, så der står ingen [" + id + "].");
        }
        return new Place(type, id, matcher.group(3) == null ? null : told(type, matcher.group(3)));
    }

    /** A fact of a type there can be several of, as {@code TYPE[id]}. */
    public String witness(String written) throws UnclearException {
        Place place = anyPlace(written);
        if (!place.type().many() || place.id() == null || place.field() != null) {
            throw new UnclearException("Et vidne skrives som TYPE[id], fx " + several()
                    + "[a], og kan kun være af en type, der kan være flere af." + " Her står: " + written);
        }
        return written;
    }

    private String several() {
        return vocabulary.told().stream()
                .filter(FactType::many)
                .map(FactType::name)
                .findFirst()
                .orElse("TYPE");
    }

    private static String example(FactType type) {
        String field = type.fields()
                .get(type.fields().size() > 1 && type.many() ? 1 : 0)
                .name();
        return type.name() + (type.many() ? "[id]" : "") + "." + field;
    }
}
