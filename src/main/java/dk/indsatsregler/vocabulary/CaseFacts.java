package dk.indsatsregler.vocabulary;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as rows of the vocabulary, derived facts measured.
 *
 * <p>An untold type there is one of has a row of nulls; an untold type there can be several of has one row that is not told; "none" has no
 * row. Rows of a type are sorted by id, so the order facts were told in changes nothing.
 */
public final class CaseFacts {

    private final LocalDate date;
    private final Map<FactType, List<Row>> rows;

    private CaseFacts(LocalDate date, Map<FactType, List<Row>> rows) {
        this.date = date;
        this.rows = rows;
    }

    /**
     * Lays a case out.
     *
     * @throws UgyldigOplysningException if a fact cannot be right; names the field, never the value
     */
    public static CaseFacts of(Vocabulary vocabulary, Sag sag) {
        for (Class<? extends Record> told : sag.typer()) {
            if (vocabulary.type(told).isEmpty()) {
                throw new UgyldigOplysningException(told.getSimpleName(), "er ikke en faktatype, reglerne kender.");
            }
        }
        Map<FactType, List<Row>> rows = new LinkedHashMap<>();
        for (FactType type : vocabulary.told()) {
            rows.put(type, rows(vocabulary, sag, type));
        }
        return new CaseFacts(sag.vurderingsdato(), rows);
    }

    /**
     * A case given by its rows alone, derived fields and all, as analyses of a rule set need it: a derived field need not fit its inputs.
     *
     * @param rows the rows of each type; a type left out is not told
     */
    public static CaseFacts of(Vocabulary vocabulary, LocalDate date, Map<FactType, List<Row>> rows) {
        Map<FactType, List<Row>> all = new LinkedHashMap<>();
        for (FactType type : vocabulary.told()) {
            List<Row> given = rows.get(type);
            all.put(
                    type,
                    given != null
                            ? List.copyOf(given)
                            : List.of(new Row(
                                    type,
                                    "",
                                    !type.many(),
                                    new @Nullable Object[type.fields().size()])));
        }
        return new CaseFacts(date, all);
    }

    private static List<Row> rows(Vocabulary vocabulary, Sag sag, FactType type) {
        if (!type.many()) {
            Record told = vocabulary
                    .record(type)
                    .flatMap(sag::fakta)
                    .map(list -> list.get(0))
                    .orElseGet(() -> vocabulary.unknown(type));
            return List.of(row(vocabulary, sag, type, told));
        }
        Facts facts = new Facts(vocabulary, sag);
        Method count = vocabulary.count(type);
        List<? extends Record> told = count == null ? facts.told(type) : facts.counted(count);
        if (told == null) {
            return List.of(
                    new Row(type, "", false, new @Nullable Object[type.fields().size()]));
        }
        List<Row> rows = new ArrayList<>(told.size());
        told.forEach(record -> rows.add(row(vocabulary, sag, type, record)));
        rows.sort(Comparator.comparing(Row::id));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).id().equals(rows.get(i - 1).id())) {
                throw new UgyldigOplysningException(type.name() + ".id", "skal være forskellig for hver.");
            }
        }
        type.key().ifPresent(key -> rows.addAll(notTold(type, key, rows)));
        return List.copyOf(rows);
    }

    /** The rows that stand for the values of the key nobody has told of, a range each. */
    private static List<Row> notTold(FactType type, Field key, List<Row> told) {
        List<Integer> values = told.stream()
                .map(row -> ((Spaend) Objects.requireNonNull(row.value(key.index())))
                        .fra()
                        .intValueExact())
                .sorted()
                .toList();
        List<Row> gaps = new ArrayList<>();
        long next = 0;
        for (int value : values) {
            if (value < next) {
                throw new UgyldigOplysningException(key.path(), "skal være forskellig for hver.");
            }
            gap(type, key, next, value - 1L).ifPresent(gaps::add);
            next = value + 1L;
        }
        gap(type, key, next, Integer.MAX_VALUE).ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<Row> gap(FactType type, Field key, long from, long to) {
        if (from > to) {
            return Optional.empty();
        }
        @Nullable Object[] values = new @Nullable Object[type.fields().size()];
        values[key.index()] = Spaend.mellem(from, to);
        return Optional.of(new Row(type, "", false, values));
    }

    private static Row row(Vocabulary vocabulary, Sag sag, FactType type, Record record) {
        List<Field> fields = type.fields();
        List<Method> accessors = vocabulary.accessors(type);
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        Facts facts = new Facts(vocabulary, sag);
        for (int i = 0; i < values.length; i++) {
            Derivation derivation = fields.get(i).derivation();
            Object value = derivation == null
                    ? invoke(accessors.get(i), record)
                    : invoke(derivation.method(), null, facts.arguments(derivation.method(), record));
            values[i] = canonical(value);
        }
        return new Row(type, type.many() ? (String) Objects.requireNonNull(values[0]) : "", true, values);
    }

    static @Nullable Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(method.getName() + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.getName() + " is not accessible", e);
        }
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof Integer number) {
            return Spaend.præcis(number);
        } else if (value instanceof BigDecimal number) {
            return Spaend.præcis(number);
        }
        return value;
    }

    /** The assessment date. */
    public LocalDate date() {
        return date;
    }

    /** The rows of a type a case can tell of. */
    public List<Row> rows(FactType type) {
        return rows.getOrDefault(type, List.of());
    }

    /** Every type with its rows, in the vocabulary's order. */
    public Map<FactType, List<Row>> all() {
        return Collections.unmodifiableMap(rows);
    }

    /**
     * The told fields to answer before this one is known: itself, or the unanswered inputs of a derived field. Empty when no answer can
     * help, because the inputs are all known.
     */
    public List<Cell> missing(Row row, Field field) {
        if (field.derivation() == null) {
            return open(field, row.value(field.index())) ? List.of(new Cell(row, field)) : List.of();
        }
        return inputs(row, field).stream()
                .filter(cell -> open(cell.field(), cell.row().value(cell.field().index())))
                .toList();
    }

    /** The inputs of a derived field. */
    public List<Cell> inputs(Row row, Field field) {
        if (field.derivation() == null) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        Derivation derivation = field.derivation();
        for (String input : otherwise(derivation) ? derivation.otherwise() : derivation.inputs()) {
            String typeName = input.substring(0, input.indexOf('.'));
            String fieldName = input.substring(input.indexOf('.') + 1);
            List<Row> sources = typeName.equals(row.type().name())
                    ? List.of(row)
                    : rows.entrySet().stream()
                            .filter(e -> e.getKey().name().equals(typeName))
                            .flatMap(e -> e.getValue().stream())
                            .toList();
            sources.forEach(source ->
                    cells.add(new Cell(source, source.type().field(fieldName).orElseThrow())));
        }
        return cells;
    }

    /** Are the facts there can be several of, which the measure could rest on instead, told? */
    private boolean otherwise(Derivation derivation) {
        return !derivation.otherwise().isEmpty()
                && rows.entrySet().stream()
                        .filter(e -> e.getKey().many()
                                && derivation.otherwise().stream()
                                        .anyMatch(input ->
                                                input.startsWith(e.getKey().name() + ".")))
                        .allMatch(e -> e.getValue().stream().allMatch(Row::told));
    }

    private static boolean open(Field field, @Nullable Object value) {
        return value == null
                || (value instanceof Spaend number
                        && (!number.erKendt()
                                || (field.unsettled() && number.fra().signum() != 0)));
    }

    /**
     * One field of one fact.
     *
     * @param row the fact
     * @param field the field
     */
    public record Cell(Row row, Field field) {

        /** The field's place in the case, e.g. {@code Foraelder[mor].sektor}. */
        public String path() {
            return row.path() + "." + field.name();
        }
    }
}
