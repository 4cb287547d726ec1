package dk.indsatsregler.analysis.search;

import dk.indsatsregler.analysis.grid.Representatives;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values worth trying for a told field, because something derived from it is compared with thresholds. */
final class Candidates {

    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.WEEKS, ChronoUnit.DAYS);
    private static final long MOST = 1_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Vocabulary vocabulary;
    private final LocalDate date;
    private final boolean wide;

    /**
     * @param vocabulary the types
     * @param date what elapsed time is counted from
     * @param wide try more, when less was not enough
     */
    Candidates(Vocabulary vocabulary, LocalDate date, boolean wide) {
        this.vocabulary = vocabulary;
        this.date = date;
        this.wide = wide;
    }

    /**
     * Values for an input of derived fields; empty is unknown and comes first.
     *
     * @param own values it must have, because conditions read it itself
     * @param derived the derived fields it is an input of, and the other inputs of these that conditions read
     * @param thresholds what these are compared with, by the name of their type
     */
    List<Optional<Object>> of(
            Field field, List<Optional<Object>> own, List<Field> derived, Map<String, Representatives> thresholds) {
        Set<Optional<Object>> found = new LinkedHashSet<>();
        if (!field.mandatory()) {
            found.add(Optional.empty());
        }
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        boolean moves = wide;
        for (Field measure : derived) {
            compared(measure, thresholds, numbers, days);
            moves |= first(field, measure);
        }
        switch (field.kind()) {
            case BOOLEAN -> found.addAll(List.of(Optional.of(true), Optional.of(false)));
            case ENUM -> List.of(field.javaType().getEnumConstants()).forEach(c -> found.add(Optional.of(c)));
            case NUMBER -> numbers(field, numbers, found);
            case DATE -> days(numbers, days, moves).forEach(day -> found.add(Optional.of(day)));
            case EVENT -> {
                days(numbers, days, moves).forEach(day -> found.add(Optional.of(Haendelse.den(day))));
                found.add(Optional.of(Haendelse.IKKE_SKET));
            }
            case MOMENT -> days(numbers, days, moves).forEach(day -> found.add(Optional.of(day.atTime(12, 0))));
            case TEXT -> found.add(Optional.of(""));
        }
        found.addAll(own);
        return List.copyOf(found);
    }

    private static void compared(
            Field field, Map<String, Representatives> thresholds, Set<BigDecimal> numbers, Set<LocalDate> days) {
        Representatives values = thresholds.get(field.type());
        if (values != null) {
            values.of(field).forEach(value -> value.ifPresent(v -> note(v, numbers, days)));
        }
    }

    private static void note(Object threshold, Set<BigDecimal> numbers, Set<LocalDate> days) {
        if (threshold instanceof Spaend number) {
            numbers.add(number.fra());
            numbers.add(number.til());
        } else if (threshold instanceof LocalDate day) {
            days.add(day);
        } else if (threshold instanceof Haendelse event && event.dato() != null) {
            days.add(event.dato());
        }
    }

    // Of several days a measure rests on, it is enough to move the first one.
    private boolean first(Field field, Field measure) {
        return measure.derivation() != null
                && measure.derivation().inputs().stream()
                        .flatMap(path -> vocabulary.told(path).stream())
                        .filter(Candidates::isDay)
                        .findFirst()
                        .filter(field::equals)
                        .isPresent();
    }

    private Set<LocalDate> days(Set<BigDecimal> numbers, Set<LocalDate> days, boolean move) {
        Set<LocalDate> found = new LinkedHashSet<>(days);
        for (int beside : move ? List.of(0, 1, -1) : List.<Integer>of()) {
            for (ChronoUnit unit : UNITS) {
                for (BigDecimal number : numbers) {
                    long amount = number.longValue();
                    if (amount >= -MOST && amount <= MOST) {
                        found.add(date.minus(amount, unit).plusDays(beside));
                        if (wide) {
                            found.add(date.plus(amount, unit).plusDays(beside));
                        }
                    }
                }
            }
        }
        found.add(date);
        return found;
    }

    private static void numbers(Field field, Set<BigDecimal> thresholds, Set<Optional<Object>> into) {
        TreeSet<BigDecimal> numbers = new TreeSet<>(thresholds);
        List<BigDecimal> literal = thresholds.stream()
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .toList();
        for (BigDecimal threshold : literal) {
            numbers.add(threshold.divide(BigDecimal.valueOf(2)));
            numbers.add(threshold.multiply(BigDecimal.TEN));
            // What is compared can be a percentage: so much of 20, and of every other number compared with, and a half
            // beside.
            numbers.add(threshold.divide(BigDecimal.valueOf(5)));
            literal.stream()
                    .map(other -> threshold.multiply(other).movePointLeft(2))
                    .forEach(part -> numbers.addAll(List.of(part.subtract(HALF), part, part.add(HALF))));
        }
        List.of(-1, 0, 1, 2, 19, 20, 21, 100).forEach(n -> numbers.add(BigDecimal.valueOf(n)));
        List<BigDecimal> fitting = new ArrayList<>();
        for (BigDecimal number : numbers) {
            if (field.onStep(number)
                    && number.compareTo(BigDecimal.valueOf(field.min())) >= 0
                    && number.compareTo(BigDecimal.valueOf(field.max())) <= 0) {
                fitting.add(number);
                into.add(Optional.of(Spaend.præcis(number)));
            }
        }
        for (int i = 1; i < fitting.size() && field.toldAsRange(); i++) {
            into.add(Optional.of(new Spaend(fitting.get(i - 1), fitting.get(i))));
        }
    }

    /** Does the field say when? */
    private static boolean isDay(Field field) {
        return field.kind() == FieldKind.DATE || field.kind() == FieldKind.EVENT || field.kind() == FieldKind.MOMENT;
    }
}
