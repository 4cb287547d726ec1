package dk.indsatsregler.testing.fact;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts a scenario has given so far, by type, fact and field. A later value replaces an earlier one. */
public final class GivenFacts {

    private static final String ONLY = "";

    private final Map<FactType, Map<String, Map<Field, @Nullable Object>>> told;

    /** Nothing is told. */
    public GivenFacts() {
        this(new LinkedHashMap<>());
    }

    private GivenFacts(Map<FactType, Map<String, Map<Field, @Nullable Object>>> told) {
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
    public GivenFacts copy() {
        Map<FactType, Map<String, Map<Field, @Nullable Object>>> copy = new LinkedHashMap<>();
        told.forEach((type, facts) -> {
            Map<String, Map<Field, @Nullable Object>> several = new LinkedHashMap<>();
            facts.forEach((id, values) -> several.put(id, new LinkedHashMap<>(values)));
            copy.put(type, several);
        });
        return new GivenFacts(copy);
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
        return Faktum.af(Objects.requireNonNull(type.record()), arguments.toArray());
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
