package dk.indsatsregler.vocabulary;

import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Skolekalender;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case as rows of the vocabulary, derived facts measured.
 *
 * <p>An untold type there is one of has a row of nulls; an untold type there can be several of has one row that is not told; "none" has no
 * row. Rows of a type are sorted by id, so the order facts were told in changes nothing.
 */
public final class CaseFacts {

    private final LocalDate date;
    private final @Nullable LocalTime time;
    private final @Nullable Skolekalender calendar;
    private final Map<FactType, List<Row>> rows;
    private final Map<String, Oplyst> origins;

    private CaseFacts(
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable Skolekalender calendar,
            Map<FactType, List<Row>> rows,
            Map<String, Oplyst> origins) {
        this.date = date;
        this.time = time;
        this.calendar = calendar;
        this.rows = rows;
        this.origins = origins;
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
        Facts facts = new Facts(vocabulary, sag);
        Map<FactType, List<Row>> rows = new LinkedHashMap<>();
        for (FactType type : vocabulary.told()) {
            rows.put(type, rows(vocabulary, facts, type));
        }
        return new CaseFacts(sag.vurderingsdato(), sag.klokken(), sag.skolekalender(), rows, origins(sag, rows));
    }

    /** By what they are about. Each is about something the case tells: else it would be gone without a word. */
    private static Map<String, Oplyst> origins(Sag sag, Map<FactType, List<Row>> rows) {
        if (sag.oplyst().isEmpty()) {
            return Map.of();
        }
        Set<String> told = new HashSet<>();
        for (FactType type : rows.keySet()) {
            boolean inTheCase = sag.fakta(Objects.requireNonNull(type.record())).isPresent();
            if (inTheCase) {
                told.add(type.name());
            }
            for (Row row : rows.get(type)) {
                if (inTheCase && row.told()) {
                    told.add(row.path());
                    type.toldFields().stream()
                            .filter(field -> row.value(field.index()) != null)
                            .forEach(field -> told.add(row.path() + "." + field.name()));
                }
            }
        }
        Map<String, Oplyst> origins = new HashMap<>();
        for (Oplyst origin : sag.oplyst()) {
            if (!told.contains(origin.om())) {
                throw new UgyldigOplysningException(
                        "oplyst", "er om noget, sagen ikke oplyser. Skriv feltets sti, fx Foraelder[mor].sektor.");
            }
            LocalDate day = origin.dato();
            if (day != null && day.isAfter(sag.vurderingsdato())) {
                throw new UgyldigOplysningException("oplyst.dato", "skal være senest på vurderingsdatoen.");
            }
            origins.put(origin.om(), origin);
        }
        return origins;
    }

    /** Where a told value comes from: what is said of the field, else of the fact, else of all of its type; {@code null} when nothing is. */
    public @Nullable Oplyst origin(Row row, Field field) {
        Oplyst own = origins.get(row.path() + "." + field.name());
        Oplyst fact = own == null ? origins.get(row.path()) : own;
        return fact == null ? origins.get(row.type().name()) : fact;
    }

    /** Where it comes from how many facts of a type there are; {@code null} when nothing is said of it. */
    public @Nullable Oplyst origin(FactType type) {
        return origins.get(type.name());
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
        return new CaseFacts(date, null, null, all, Map.of());
    }

    private static List<Row> rows(Vocabulary vocabulary, Facts facts, FactType type) {
        if (!type.many()) {
            return List.of(row(vocabulary, facts, type, facts.one(type)));
        }
        Call count = vocabulary.count(type);
        List<? extends Record> told = count == null ? facts.told(type) : facts.counted(count);
        if (told == null) {
            return List.of(
                    new Row(type, "", false, new @Nullable Object[type.fields().size()]));
        }
        List<Row> rows = new ArrayList<>(told.size());
        told.forEach(record -> rows.add(row(vocabulary, facts, type, record)));
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

    private static Row row(Vocabulary vocabulary, Facts facts, FactType type, Record record) {
        List<Field> fields = type.fields();
        List<Method> accessors = vocabulary.accessors(type);
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            Object value = field.derivation() == null
                    ? invoke(accessors.get(i), record)
                    : vocabulary.call(type, field.derivation().method()).on(facts, record);
            if (value != null) {
                if (field.derivation() == null) {
                    time(field, value, facts.date());
                }
                values[i] = canonical(value);
            }
        }
        return new Row(type, type.many() ? (String) Objects.requireNonNull(values[0]) : "", true, values);
    }

    // What has happened has not happened yet when the case is assessed before it.
    private static void time(Field field, @Nullable Object value, LocalDate assessed) {
        LocalDate day = value instanceof LocalDate date
                ? date
                : value instanceof Haendelse event
                        ? event.dato()
                        : value instanceof LocalDateTime moment ? moment.toLocalDate() : null;
        Krav.årstal(field.path(), day);
        if (day != null && field.kind() != FieldKind.DATE && day.isAfter(assessed)) {
            throw new UgyldigOplysningException(field.path(), "skal være senest på vurderingsdatoen.");
        }
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

    /** The time of day of the assessment; {@code null} when it is judged at the end of the day. */
    public @Nullable LocalTime time() {
        return time;
    }

    /** The municipality's school calendar; {@code null} when none is given. */
    public @Nullable Skolekalender calendar() {
        return calendar;
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
     * The told fields to answer before this one is known: itself, or the unanswered inputs of a derived field that are asked for; instead of
     * one that waits for the answer to another, that other. Empty when no answer can help, because the inputs are all known.
     */
    public List<Cell> missing(Row row, Field field) {
        Derivation derivation = field.derivation();
        Cell asked = new Cell(row, field);
        if (derivation == null && field.after().isEmpty()) {
            return asked.open() ? List.of(asked) : List.of();
        }
        List<Cell> cells = derivation == null
                ? List.of(asked)
                : telling(
                        row,
                        derivation,
                        cells(row, otherwise(derivation) ? derivation.otherwise() : derivation.asked()));
        Set<Cell> open = new LinkedHashSet<>();
        for (Cell cell : cells) {
            if (cell.open()) {
                open.addAll(first(cell));
            }
        }
        return List.copyOf(open);
    }

    /** Without the inputs of the measures the value comes through, where those measures are known. */
    private List<Cell> telling(Row row, Derivation derivation, List<Cell> cells) {
        if (derivation.through().isEmpty()) {
            return cells;
        }
        List<Cell> through = cells(row, derivation.through());
        Set<Cell> behind = through.stream()
                .flatMap(measure -> inputs(measure.row(), measure.field()).stream())
                .collect(Collectors.toSet());
        Set<Cell> unknown = through.stream()
                .filter(measure -> !known(measure.row().value(measure.field().index())))
                .flatMap(measure -> inputs(measure.row(), measure.field()).stream())
                .collect(Collectors.toSet());
        return cells.stream()
                .filter(cell -> !behind.contains(cell) || unknown.contains(cell))
                .toList();
    }

    /** What is to be answered before this is asked about, while it is not; else this. */
    private List<Cell> first(Cell cell) {
        if (cell.field().after().isEmpty()) {
            return List.of(cell);
        }
        List<Cell> before = cells(cell.row(), List.of(cell.field().after())).stream()
                .filter(Cell::open)
                .flatMap(other -> missing(other.row(), other.field()).stream())
                .toList();
        return before.isEmpty() ? List.of(cell) : before;
    }

    /** The inputs of a derived field. */
    public List<Cell> inputs(Row row, Field field) {
        Derivation derivation = field.derivation();
        return derivation == null
                ? List.of()
                : cells(row, otherwise(derivation) ? derivation.otherwise() : derivation.inputs());
    }

    /** Fields by their paths: on this fact, or on every fact of another type. */
    private List<Cell> cells(Row row, List<String> paths) {
        List<Cell> cells = new ArrayList<>();
        for (String input : paths) {
            String typeName = input.substring(0, input.indexOf('.'));
            String fieldName = input.substring(input.indexOf('.') + 1);
            List<Row> sources = typeName.equals(row.type().name()) ? List.of(row) : rows(typeName);
            for (Row source : sources) {
                cells.add(new Cell(source, source.type().field(fieldName).orElseThrow()));
            }
        }
        return cells;
    }

    private List<Row> rows(String typeName) {
        for (Map.Entry<FactType, List<Row>> type : rows.entrySet()) {
            if (type.getKey().name().equals(typeName)) {
                return type.getValue();
            }
        }
        return List.of();
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

    private static boolean known(@Nullable Object value) {
        return value != null && (!(value instanceof Spaend number) || number.erKendt());
    }

    /**
     * One field of one fact.
     *
     * @param row the fact
     * @param field the field
     */
    public record Cell(Row row, Field field) {

        /** Would an answer say more than is known? */
        boolean open() {
            Object value = row.value(field.index());
            return value == null
                    || (value instanceof Spaend number
                            && (!number.erKendt()
                                    || (field.unsettled() && number.fra().signum() != 0)));
        }

        /** The field's place in the case, e.g. {@code Foraelder[mor].sektor}. */
        public String path() {
            return row.path() + "." + field.name();
        }
    }
}
