package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of fact that rules can read. Two are the same only when they are one: types are map keys, and their names are unique. */
public final class FactType {

    /** What stands for the number in {@link #keyedQuestion}. */
    static final String KEY = "#";

    private final String name;
    private final boolean many;
    private final String area;
    private final String which;
    private final SvaresAf answeredBy;
    private final List<Field> fields;
    private final @Nullable Class<? extends Record> record;
    private final Map<String, Optional<Field>> byName = new HashMap<>();
    private final List<Field> toldFields;
    private final int most;
    private final boolean always;
    private final Optional<Field> key;
    private final String keyedQuestion;
    private final String plural;
    private final boolean askedOnlyWhenTold;
    private final boolean askedOnlyInItsArea;
    private final Optional<String> askedOnlyOver0;
    private final Map<String, Optional<String>> fieldAskedOnlyOver0 = new HashMap<>();

    /**
     * @param name as in rule files
     * @param many can there be several in one case?
     * @param area the area it belongs to; empty when shared
     * @param which the question when it is not told which there are
     * @param answeredBy who can answer that
     * @param fields told fields in the record's order, then derived ones by name
     * @param record the record it is told by; {@code null} for what the engine itself puts there (outcomes, groups, scales)
     */
    public FactType(
            String name,
            boolean many,
            String area,
            String which,
            SvaresAf answeredBy,
            List<Field> fields,
            @Nullable Class<? extends Record> record) {
        this.name = name;
        this.many = many;
        this.area = area;
        this.which = which;
        this.answeredBy = answeredBy;
        this.fields = List.copyOf(fields);
        this.record = record;
        this.fields.forEach(field -> byName.put(field.name(), Optional.of(field)));
        // An annotation's answers are looked up by name each time; here once.
        Fakta about = record == null ? null : record.getAnnotation(Fakta.class);
        this.toldFields =
                this.fields.stream().filter(field -> field.derivation() == null).toList();
        this.most = many && about != null ? about.højst() : 1;
        this.always = about != null && about.altid();
        this.key = about == null ? Optional.empty() : field(about.nøgle());
        this.keyedQuestion = about == null ? "" : about.medNøgle();
        this.plural = about == null ? "" : about.flertal();
        this.askedOnlyWhenTold = about != null && about.kunOplyst();
        this.askedOnlyInItsArea = about != null && about.kunIOmrådet();
        this.askedOnlyOver0 = about == null ? Optional.empty() : path(about.kunVed());
        if (record != null) {
            for (RecordComponent component : record.getRecordComponents()) {
                Oplysning told = component.getAnnotation(Oplysning.class);
                if (told != null) {
                    fieldAskedOnlyOver0.put(component.getName(), path(told.kunVed()));
                }
            }
        }
    }

    private static Optional<String> path(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    /** As in rule files. */
    public String name() {
        return name;
    }

    /** Can there be several in one case? */
    public boolean many() {
        return many;
    }

    /** The area it belongs to; empty when shared. */
    public String area() {
        return area;
    }

    /** The question when it is not told which there are. */
    public String which() {
        return which;
    }

    /** Who can answer that. */
    public SvaresAf answeredBy() {
        return answeredBy;
    }

    /** Told fields in the record's order, then derived ones by name. */
    public List<Field> fields() {
        return fields;
    }

    /** The fields a case can tell, in the record's order. */
    public List<Field> toldFields() {
        return toldFields;
    }

    /** The record it is told by; {@code null} for what the engine itself puts there (outcomes, groups, scales). */
    public @Nullable Class<? extends Record> record() {
        return record;
    }

    /** A field by its name. */
    public Optional<Field> field(String fieldName) {
        return byName.getOrDefault(fieldName, Optional.empty());
    }

    /** How many there can be in one case. */
    public int most() {
        return most;
    }

    /** Is its area assessed whenever it is told of, whatever areas the case asks for? */
    public boolean always() {
        return always;
    }

    /** The number there is exactly one fact for each value of; those not told are unknown. Empty when it is not so. */
    public Optional<Field> key() {
        return key;
    }

    /** What several of them are called in a sentence; empty for a type there is one of. */
    public String plural() {
        return plural;
    }

    /** The question about the fact of that number; empty when facts of the type are not told apart by one. */
    public Optional<String> keyedQuestion(int value) {
        return key.isEmpty() ? Optional.empty() : Optional.of(keyedQuestion.replace(KEY, String.valueOf(value)));
    }

    /** Is it asked about only when some of it has been told? */
    public boolean askedOnlyWhenTold() {
        return askedOnlyWhenTold;
    }

    /** Is guidance in another area no reason to ask about it, as long as none of it has been told? */
    public boolean askedOnlyInItsArea() {
        return askedOnlyInItsArea;
    }

    /** The number or yes/no, as {@code Type.field}, that makes it not worth asking which there are when it is 0 or no; empty for most. */
    public Optional<String> askedOnlyOver0() {
        return askedOnlyOver0;
    }

    /** The number or yes/no, as {@code Type.field}, that makes the field not worth asking about when it is 0 or no; empty for most. */
    public Optional<String> askedOnlyOver0(Field field) {
        return fieldAskedOnlyOver0.getOrDefault(field.name(), Optional.empty());
    }

    /** Does the engine itself put these facts there? */
    public boolean builtIn() {
        return record == null;
    }

    /** By name only: the order of a map of types follows nothing else. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return name;
    }
}
