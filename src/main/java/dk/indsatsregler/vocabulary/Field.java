package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.AndreValg;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a fact type.
 *
 * @param type name of the fact type
 * @param name the field's name, as in rule files
 * @param index its column in a {@link Row}
 * @param kind what it holds
 * @param javaType the component's type, or the derivation's result type
 * @param mandatory is it never {@code null}?
 * @param ranged may the number be known only as a range?
 * @param question what a caseworker asks; empty for mandatory and derived fields
 * @param answeredBy who can answer
 * @param judgement is the answer a professional judgement?
 * @param sensitive may only {@code tilpasning()} read it?
 * @param min smallest allowed number
 * @param max largest allowed number
 * @param unsettled does it count what is still to be settled, so that anything above 0 is an open question?
 * @param derivation how it is measured; {@code null} for a told field
 */
public record Field(
        String type,
        String name,
        int index,
        FieldKind kind,
        Class<?> javaType,
        boolean mandatory,
        boolean ranged,
        String question,
        SvaresAf answeredBy,
        boolean judgement,
        boolean sensitive,
        long min,
        long max,
        boolean unsettled,
        @Nullable Derivation derivation) {

    /** Type and field, e.g. {@code Barn.alder}. */
    public String path() {
        return type + "." + name;
    }

    /** May whoever tells of it tell a range? Of the number that tells facts apart only what is not told of is a range. */
    public boolean toldAsRange() {
        return javaType == Spaend.class;
    }

    /** The constants of an enum field, in their order; empty for others. */
    public List<String> constants() {
        if (kind != FieldKind.ENUM) {
            return List.of();
        }
        return Arrays.stream(javaType.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
    }

    /** What is said to whoever tells of something that is not among the constants, as whole sentences; empty for most. */
    public String otherChoices() {
        AndreValg told = javaType.getAnnotation(AndreValg.class);
        return told == null ? "" : told.value();
    }
}
