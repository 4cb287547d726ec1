package dk.indsatsregler.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * One fact as the engine and the second opinion see it: a row of canonical values.
 *
 * <p>A row that is not told stands for facts nobody has told of. It can match only where "possible" is asked, and never certainly.
 */
public final class Row {

    private final FactType type;
    private final String id;
    private final boolean told;
    private final @Nullable Object[] values;

    /**
     * @param type the fact's type
     * @param id its opaque id; empty where there is only one
     * @param told is it told that there is such a fact?
     * @param values the canonical values (see {@link FieldKind}), in the order of the type's fields; {@code null} is not known
     */
    public Row(FactType type, String id, boolean told, @Nullable Object... values) {
        this.type = type;
        this.id = id;
        this.told = told;
        this.values = values.clone();
    }

    /** The fact's type. */
    public FactType type() {
        return type;
    }

    /** Its opaque id; empty where there is only one. */
    public String id() {
        return id;
    }

    /** Is it told that there is such a fact? */
    public boolean told() {
        return told;
    }

    /** The canonical value of a field; {@code null} when not known. */
    public @Nullable Object value(int index) {
        return values[index];
    }

    /** The fact's place in the case, e.g. {@code Foraelder[mor]}, or {@code Barn}. */
    public String path() {
        return id.isEmpty() ? type.name() : type.name() + "[" + id + "]";
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return type.name() + "[…]";
    }
}
