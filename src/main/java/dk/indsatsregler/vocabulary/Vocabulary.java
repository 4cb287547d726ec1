package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Optalt;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The types rules can read. Immutable. */
public final class Vocabulary {

    private final Map<String, FactType> types;
    private final Map<Class<? extends Record>, FactType> byRecord = new HashMap<>();
    private final Map<FactType, List<Method>> accessors = new HashMap<>();
    private final Map<FactType, Record> unknowns = new HashMap<>();
    private final Map<FactType, Method> counts = new HashMap<>();
    private final Map<Method, Call> calls = new ConcurrentHashMap<>();
    private final List<FactType> told;
    private final Renamed renamed;

    private Vocabulary(Map<String, FactType> types, Renamed renamed) {
        this.types = types;
        this.renamed = renamed;
        this.told = types.values().stream().filter(t -> !t.builtIn()).toList();
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
                unknowns.put(type, Faktum.med(record));
            }
        }
    }

    /**
     * The vocabulary of these fact records.
     *
     * @throws IllegalArgumentException if a record breaks the rules for facts; the message says which and how
     */
    public static Vocabulary of(List<Class<? extends Record>> records) {
        return of(records, Renamed.NONE);
    }

    /**
     * The vocabulary of these fact records, and the names that are gone.
     *
     * @throws IllegalArgumentException if a record breaks the rules for facts; the message says which and how
     */
    public static Vocabulary of(List<Class<? extends Record>> records, Renamed renamed) {
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
        Vocabulary vocabulary = new Vocabulary(types, renamed);
        vocabulary.checkInputs();
        return vocabulary;
    }

    /** The names that are gone: of rules, types and fields. */
    public Renamed renamed() {
        return renamed;
    }

    private void checkInputs() {
        for (FactType type : types.values()) {
            for (Field field : type.fields()) {
                checkAfter(type, field);
                if (field.derivation() == null) {
                    continue;
                }
                for (String input : field.derivation().allInputs()) {
                    if (told(input).isEmpty()) {
                        throw new IllegalArgumentException(
                                field.path() + " is derived from " + input + ", which is no told field");
                    }
                }
                for (String measure : field.derivation().through()) {
                    if (field(measure).filter(f -> f.derivation() != null).isEmpty()) {
                        throw new IllegalArgumentException(
                                field.path() + " comes through " + measure + ", which is no derived field");
                    }
                }
            }
        }
    }

    /** Only what is on the same fact, or on a fact there is always one of, can be asked first; and never a field before itself. */
    private void checkAfter(FactType type, Field field) {
        if (field.after().isEmpty()) {
            return;
        }
        Optional<FactType> of = field(field.after()).flatMap(first -> type(first.type()));
        if (of.filter(first -> first.equals(type) || !first.many()).isEmpty()) {
            throw new IllegalArgumentException(
                    field.path() + " is asked about after " + field.after() + ", which cannot be asked first");
        }
        Set<String> before = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(field.after()));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (before.add(path)) {
                field(path).ifPresent(first -> {
                    Derivation derivation = first.derivation();
                    open.addAll(derivation == null ? List.of() : derivation.asked());
                    if (!first.after().isEmpty()) {
                        open.add(first.after());
                    }
                });
            }
        }
        if (before.contains(field.path())) {
            throw new IllegalArgumentException(field.path() + " is asked about after itself");
        }
    }

    /** A field by its path, {@code Type.field}; empty when there is none, or the path is of a type or of nothing. */
    public Optional<Field> field(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? Optional.empty() : type(path.substring(0, dot)).flatMap(t -> t.field(path.substring(dot + 1)));
    }

    /** A told field by its path, e.g. {@code Barn.fødselsdato}. */
    public Optional<Field> told(String path) {
        return field(path).filter(f -> f.derivation() == null);
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
    Call count(FactType type) {
        Method count = counts.get(type);
        return count == null ? null : calls.computeIfAbsent(count, m -> new Call(this, m, null));
    }

    /** A function that measures a fact of the type. */
    Call call(FactType type, Method measure) {
        Call known = calls.get(measure);
        return known != null ? known : calls.computeIfAbsent(measure, m -> new Call(this, m, type.record()));
    }

    /** The types whose facts a type's own are counted from, besides those told of it; none for most. */
    public List<FactType> countedFrom(FactType type) {
        Method count = counts.get(type);
        return count == null
                ? List.of()
                : Arrays.stream(count.getGenericParameterTypes())
                        .map(p -> p instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : p)
                        .filter(p -> p instanceof Class<?> c && c.isRecord())
                        .map(p -> byRecord.get(p))
                        .filter(from -> from != null && !from.equals(type))
                        .toList();
    }

    /** All types, told ones first. */
    public Collection<FactType> types() {
        return types.values();
    }

    /** The types a case can tell of. */
    public List<FactType> told() {
        return told;
    }
}
