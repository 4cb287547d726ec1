package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.Optalt;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types rules can read. Immutable. */
public final class Vocabulary {

    private final Map<String, FactType> types;
    private final Map<Class<? extends Record>, FactType> byRecord = new HashMap<>();
    private final Map<FactType, List<Method>> accessors = new HashMap<>();
    private final Map<FactType, Record> unknowns = new HashMap<>();
    private final Map<FactType, Method> counts = new HashMap<>();

    private Vocabulary(Map<String, FactType> types) {
        this.types = types;
        for (FactType type : types.values()) {
            Class<? extends Record> record = type.record();
            if (record == null) {
                continue;
            }
            byRecord.put(record, type);
            accessors.put(
                    type,
                    Arrays.stream(record.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList());
            Arrays.stream(record.getDeclaredMethods())
                    .filter(m -> m.isAnnotationPresent(Optalt.class))
                    .forEach(m -> counts.put(type, m));
            if (!type.many()) {
                unknowns.put(type, nothingKnown(record));
            }
        }
    }

    /**
     * The vocabulary of these fact records.
     *
     * @throws IllegalArgumentException if a record breaks the rules for facts; the message says which and how
     */
    public static Vocabulary of(List<Class<? extends Record>> records) {
        Map<String, FactType> types = new LinkedHashMap<>();
        for (Class<? extends Record> record : records) {
            FactType type = FactTypeReader.read(record);
            if (types.put(type.name(), type) != null) {
                throw new IllegalArgumentException("Two fact types are called " + type.name());
            }
        }
        for (FactType builtIn : BuiltIns.ALL) {
            if (types.put(builtIn.name(), builtIn) != null) {
                throw new IllegalArgumentException(builtIn.name() + " is the engine's own fact type");
            }
        }
        Vocabulary vocabulary = new Vocabulary(types);
        vocabulary.checkInputs();
        return vocabulary;
    }

    private void checkInputs() {
        for (FactType type : types.values()) {
            for (Field field : type.fields()) {
                if (field.derivation() == null) {
                    continue;
                }
                for (String input : field.derivation().allInputs()) {
                    if (told(input).isEmpty()) {
                        throw new IllegalArgumentException(
                                field.path() + " is derived from " + input + ", which is no told field");
                    }
                }
            }
        }
    }

    /** A told field by its path, e.g. {@code Barn.fødselsdato}. */
    public Optional<Field> told(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : type(path.substring(0, dot))
                        .flatMap(t -> t.field(path.substring(dot + 1)))
                        .filter(f -> f.derivation() == null);
    }

    /** A type by its name. */
    public Optional<FactType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The type told by a record. */
    public Optional<FactType> type(Class<? extends Record> record) {
        return Optional.ofNullable(byRecord.get(record));
    }

    /** The record that tells of a type; empty for the engine's own types. */
    public Optional<Class<? extends Record>> record(FactType type) {
        return Optional.ofNullable(type.record());
    }

    /** The opaque id of a fact of a type there can be several of. */
    public String id(FactType type, Record fact) {
        return (String) Objects.requireNonNull(CaseFacts.invoke(accessors(type).get(0), fact));
    }

    /** The accessors of a type's record, in the order of its components. */
    List<Method> accessors(FactType type) {
        return Objects.requireNonNull(accessors.get(type));
    }

    /** The fact of a type there is one of, when nothing is told of it. */
    Record unknown(FactType type) {
        return Objects.requireNonNull(unknowns.get(type));
    }

    /** What adds to the facts told of a type those that can be counted from others; {@code null} when nothing does. */
    @Nullable
    Method count(FactType type) {
        return counts.get(type);
    }

    private static Record nothingKnown(Class<? extends Record> record) {
        Class<?>[] components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return record.getConstructor(components).newInstance(new Object[components.length]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record.getSimpleName() + " cannot be wholly unknown", e);
        }
    }

    /** All types, told ones first. */
    public Collection<FactType> types() {
        return types.values();
    }

    /** The types a case can tell of. */
    public List<FactType> told() {
        return types.values().stream().filter(t -> !t.builtIn()).toList();
    }
}
