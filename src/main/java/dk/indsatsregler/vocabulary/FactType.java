package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.SvaresAf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of fact that rules can read.
 *
 * @param name as in rule files
 * @param many can there be several in one case?
 * @param area the area it belongs to; empty when shared
 * @param which the question when it is not told which there are
 * @param answeredBy who can answer that
 * @param fields told fields in the record's order, then derived ones by name
 * @param record the record it is told by; {@code null} for what the engine itself puts there (outcomes, groups, scales)
 */
public record FactType(
        String name,
        boolean many,
        String area,
        String which,
        SvaresAf answeredBy,
        List<Field> fields,
        @Nullable Class<? extends Record> record) {

    public FactType {
        fields = List.copyOf(fields);
    }

    /** A field by its name. */
    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
    }

    /** Is its area assessed whenever it is told of, whatever areas the case asks for? */
    public boolean always() {
        return record != null && record.getAnnotation(Fakta.class).altid();
    }

    /** The number there is exactly one fact for each value of; those not told are unknown. Empty when it is not so. */
    public Optional<Field> key() {
        return record == null
                ? Optional.empty()
                : field(record.getAnnotation(Fakta.class).nøgle());
    }

    /** By name only: types are map keys, and their names are unique. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    /** Does the engine itself put these facts there? */
    public boolean builtIn() {
        return record == null;
    }
}
