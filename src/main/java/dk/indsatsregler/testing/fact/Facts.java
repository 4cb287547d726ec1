package dk.indsatsregler.testing.fact;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told so far: type by type, fact by fact, field by field. Later telling replaces earlier. */
public final class Facts {

    private static final String ONLY = "";

    private final Map<FactType, Map<String, Map<Field, @Nullable Object>>> told;

    /** Nothing is told. */
    public Facts() {
        this(new LinkedHashMap<>());
    }

    private Facts(Map<FactType, Map<String, Map<Field, @Nullable Object>>> told) {
        this.told = told;
    }

    /** Tells the value of a field of a type there is one of. */
    public void tell(FactType type, Field field, String written) throws UnclearException {
        Object value = ValueText.read(field, written);
        fact(type, ONLY).put(field, value);
    }

    /** Tells that there are none. */
    public void tellNone(FactType type) {
        told.put(type, new LinkedHashMap<>());
    }

    /** Is it told that there is such a fact? */
    boolean tells(FactType type, String id) {
        return told.getOrDefault(type, Map.of()).containsKey(id);
    }

    Map<Field, @Nullable Object> fact(FactType type, String id) {
        return told.computeIfAbsent(type, t -> new LinkedHashMap<>()).computeIfAbsent(id, i -> new LinkedHashMap<>());
    }

    Map<Field, @Nullable Object> fact(FactType type) {
        return fact(type, ONLY);
    }

    /** What is told now, whatever is told later. */
    public Facts copy() {
        Map<FactType, Map<String, Map<Field, @Nullable Object>>> copy = new LinkedHashMap<>();
        told.forEach((type, facts) -> {
            Map<String, Map<Field, @Nullable Object>> several = new LinkedHashMap<>();
            facts.forEach((id, values) -> several.put(id, new LinkedHashMap<>(values)));
            copy.put(type, several);
        });
        return new Facts(copy);
    }

    /**
     * The case.
     *
     * @throws UgyldigOplysningException if a fact cannot be right
     */
    public Sag sag(LocalDate date, Set<String> areas) {
        Sag.Bygger builder = Sag.bygger("scenarie", date);
        areas.forEach(builder::område);
        told.forEach((type, facts) -> {
            if (type.many()) {
                builder.medIngen(Objects.requireNonNull(type.record()));
            }
            for (Map<Field, @Nullable Object> values : facts.values()) {
                builder.med(record(type, values));
            }
        });
        return builder.byg();
    }

    private static Record record(FactType type, Map<Field, @Nullable Object> values) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Field field : type.fields()) {
            if (field.derivation() == null) {
                Object value = values.get(field);
                within(field, value);
                arguments.add(value);
            }
        }
        Class<? extends Record> record = Objects.requireNonNull(type.record());
        Class<?>[] components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return record.getConstructor(components).newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof UgyldigOplysningException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(type.name() + " refused its fields", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.name() + " has no public canonical constructor", e);
        }
    }

    // As a case read from JSON: the limits hold also where the record itself does not look.
    private static void within(Field field, @Nullable Object value) {
        if (value instanceof Spaend range) {
            within(field, range.fra());
            within(field, range.til());
        } else if (value instanceof Integer number) {
            within(field, BigDecimal.valueOf(number));
        } else if (value instanceof BigDecimal number) {
            boolean below = number.compareTo(BigDecimal.valueOf(field.min())) < 0;
            boolean above = number.compareTo(BigDecimal.valueOf(field.max())) > 0;
            if (below || above) {
                boolean both = field.min() != Long.MIN_VALUE && field.max() != Long.MAX_VALUE;
                throw new UgyldigOplysningException(
                        field.path(),
                        "skal være "
                                + (both
                                        ? "mellem " + field.min() + " og " + field.max()
                                        : below ? "mindst " + field.min() : "højst " + field.max())
                                + ".");
            }
        }
    }
}
