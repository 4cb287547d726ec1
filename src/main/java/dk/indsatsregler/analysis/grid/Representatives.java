package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of the fields of one type that stand for all others: no condition can tell another value from all of them. */
public final class Representatives {

    private static final int MOST_ROWS = 300_000;
    private static final LocalDateTime MOMENT = LocalDateTime.of(2020, 1, 1, 12, 0);

    private final List<Expr.Atom> atoms;
    private final Groups<Integer> compared = new Groups<>();
    private final Map<Integer, Field> fields = new TreeMap<>();
    private final Map<Integer, List<Optional<Object>>> values = new HashMap<>();

    /** Values for what these conditions read. */
    public Representatives(List<Condition> conditions) {
        this.atoms = conditions.stream().flatMap(c -> c.expr().atoms().stream()).toList();
        for (Expr.Atom atom : atoms) {
            note(atom.field());
            compared.join(List.of(atom.field().index()));
            if (atom instanceof Expr.Fields two) {
                note(two.other());
                compared.join(List.of(two.field().index(), two.other().index()));
            }
        }
    }

    private void note(Field field) {
        fields.put(field.index(), field);
    }

    /** The values of a field that the conditions read, canonical; empty is unknown and comes first. */
    public List<Optional<Object>> of(Field field) {
        return values.computeIfAbsent(field.index(), i -> find(field));
    }

    /**
     * The values of a field that some atom tells from all others before them; all of them if it is compared with other fields, since then no
     * value can be judged alone.
     */
    public List<Optional<Object>> telling(FactType type, Field field) {
        if (together(field).size() > 1) {
            return of(field);
        }
        return telling(type, List.of(field)).stream()
                .map(row -> Optional.ofNullable(row.value(field.index())))
                .toList();
    }

    /** Some fields, those compared with one another together: for each such group, every row that atoms on it tell from all others. */
    List<List<Row>> groups(FactType type, List<Field> some) {
        List<List<Row>> groups = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Field field : some) {
            if (seen.add(compared.root(field.index()))) {
                groups.add(telling(type, together(field)));
            }
        }
        return groups;
    }

    private List<Row> telling(FactType type, List<Field> group) {
        long count = 1;
        for (Field field : group) {
            count *= of(field).size();
            if (count > MOST_ROWS) {
                throw new TooLarge("rows of " + type.name());
            }
        }
        List<Expr.Atom> own =
                atoms.stream().filter(a -> group.contains(a.field())).toList();
        Steps.take(count);
        Map<List<Truth>, Row> rows = new LinkedHashMap<>();
        each(
                type,
                group,
                0,
                new @Nullable Object[type.fields().size()],
                row -> rows.putIfAbsent(
                        own.stream().map(atom -> Truth.of(atom, row)).toList(), row));
        return List.copyOf(rows.values());
    }

    private void each(FactType type, List<Field> group, int next, @Nullable Object[] values, Consumer<Row> with) {
        if (next == group.size()) {
            with.accept(new Row(type, "", true, values));
            return;
        }
        for (Optional<Object> value : of(group.get(next))) {
            values[group.get(next).index()] = value.orElse(null);
            each(type, group, next + 1, values, with);
        }
    }

    private List<Field> together(Field field) {
        return fields.values().stream()
                .filter(f -> compared.root(f.index()).equals(compared.root(field.index())))
                .toList();
    }

    private List<Optional<Object>> find(Field field) {
        List<Object> found = new ArrayList<>();
        switch (field.kind()) {
            case BOOLEAN -> found.addAll(List.of(true, false));
            case ENUM -> found.addAll(List.of(field.javaType().getEnumConstants()));
            case NUMBER -> found.addAll(numbers(field));
            case DATE -> points(field).forEach(day -> found.add(LocalDate.ofEpochDay(day.longValueExact())));
            case EVENT -> {
                points(field).forEach(day -> found.add(Haendelse.den(LocalDate.ofEpochDay(day.longValueExact()))));
                found.add(Haendelse.IKKE_SKET);
            }
            case MOMENT -> found.add(MOMENT);
            case TEXT -> found.add("");
        }
        Stream<Optional<Object>> known = found.stream().map(Optional::of);
        return field.mandatory()
                ? known.toList()
                : Stream.concat(Stream.of(Optional.empty()), known).toList();
    }

    private List<Object> numbers(Field field) {
        List<BigDecimal> points = points(field).stream()
                .filter(field::onStep)
                .filter(p -> p.compareTo(BigDecimal.valueOf(field.min())) >= 0)
                .filter(p -> p.compareTo(BigDecimal.valueOf(field.max())) <= 0)
                .toList();
        List<Object> found = new ArrayList<>();
        points.forEach(p -> found.add(Spaend.præcis(p)));
        for (int low = 0; field.ranged() && low < points.size(); low++) {
            for (int high = low + 1; high < points.size(); high++) {
                found.add(new Spaend(points.get(low), points.get(high)));
            }
        }
        Steps.take(found.size());
        return found;
    }

    private List<BigDecimal> points(Field field) {
        List<Field> together = together(field);
        TreeSet<BigDecimal> thresholds = new TreeSet<>();
        for (Field one : together) {
            if (one.kind() == FieldKind.NUMBER && one.min() != Long.MIN_VALUE) {
                thresholds.add(BigDecimal.valueOf(one.min()));
            }
            if (one.kind() == FieldKind.NUMBER && one.max() != Long.MAX_VALUE) {
                thresholds.add(BigDecimal.valueOf(one.max()));
            }
        }
        for (Expr.Atom atom : atoms) {
            if (compared.root(atom.field().index()).equals(compared.root(field.index()))) {
                literals(atom).forEach(literal -> add(literal, thresholds));
            }
        }
        int values = together.stream().mapToInt(f -> f.ranged() ? 2 : 1).sum();
        boolean days = field.kind() != FieldKind.NUMBER;
        return Points.of(
                thresholds,
                together.size() == 1 ? 1 : values,
                days || together.stream().anyMatch(f -> f.javaType() == Integer.class),
                together.stream().anyMatch(Field::halves),
                !days && together.stream().anyMatch(f -> f.step() == null));
    }

    /** The numbers and days an atom compares its field with. */
    public static List<Object> literals(Expr.Atom atom) {
        if (atom instanceof Expr.Compare compare) {
            return List.of(compare.value());
        }
        return atom instanceof Expr.In in ? in.values() : List.of();
    }

    private static void add(Object literal, Set<BigDecimal> into) {
        if (literal instanceof BigDecimal number) {
            into.add(number);
        } else if (literal instanceof LocalDate day) {
            into.add(BigDecimal.valueOf(day.toEpochDay()));
        }
    }
}
