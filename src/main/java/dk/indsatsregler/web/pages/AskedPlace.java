package dk.indsatsregler.web.pages;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a place in a case asks about.
 *
 * @param type the type of fact
 * @param id which of several; {@code null} for one there is one of, and where it is asked which there are
 * @param field the field; {@code null} where it is asked which there are, or about a whole fact
 */
public record AskedPlace(
        FactType type, @Nullable String id, @Nullable Field field) {

    private static final Pattern PLACE =
            Pattern.compile("([A-Z][A-Za-z]*)(?:\\[([A-Za-z0-9._-]{1,64})])?(?:\\.([\\p{L}][\\p{L}\\p{N}]*))?");
    private static final String NUMBERED = "nr-";

    /** The question of a place, as {@code Foraelder[mor].sektor}; empty when there is no such place. */
    public static Optional<AskedPlace> at(String place, Vocabulary vocabulary) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return Optional.empty();
        }
        FactType type =
                vocabulary.type(parts.group(1)).filter(t -> !t.builtIn()).orElse(null);
        if (type == null || (type.many() && parts.group(2) == null && parts.group(3) != null)) {
            return Optional.empty();
        }
        if (parts.group(3) == null) {
            return Optional.of(new AskedPlace(type, parts.group(2), null));
        }
        return type.field(parts.group(3))
                .filter(f -> f.derivation() == null)
                .map(f -> new AskedPlace(type, parts.group(2), f));
    }

    /** The place a missing answer is asked for at: of facts a number tells apart, the fact of that number. */
    static String place(Mangel missing) {
        Mangel.Noegle key = missing.nøgle();
        int dot = missing.felt().indexOf('.');
        return key == null || missing.sti().contains("[") || dot < 0
                ? missing.sti()
                : missing.felt().substring(0, dot) + "[" + NUMBERED + key.værdi() + "]"
                        + missing.felt().substring(dot);
    }

    /** The number in the id of a fact that a question made; {@code null} for other ids. */
    public static @Nullable String number(String id) {
        return id.matches(NUMBERED + "[0-9]{1,6}") ? id.substring(NUMBERED.length()) : null;
    }
}
