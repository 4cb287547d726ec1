package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values a field can still have when some comparisons hold. */
final class Domain {

    private static final int COUNTED = 1000;

    private final Field field;
    private final Set<Object> excluded;
    private @Nullable Set<Object> allowed;
    private @Nullable Object lower;
    private @Nullable Object upper;
    private boolean lowerOpen;
    private boolean upperOpen;
    private boolean told;
    private boolean untold;

    Domain(Field field) {
        this.field = field;
        this.excluded = new HashSet<>();
        boolean bounded = field.kind() == FieldKind.NUMBER;
        this.lower = bounded && field.min() != Long.MIN_VALUE ? BigDecimal.valueOf(field.min()) : null;
        this.upper = bounded && field.max() != Long.MAX_VALUE ? BigDecimal.valueOf(field.max()) : null;
        if (field.kind() == FieldKind.ENUM) {
            this.allowed = new HashSet<>(List.of(field.javaType().getEnumConstants()));
        } else if (field.kind() == FieldKind.BOOLEAN) {
            this.allowed = new HashSet<>(List.of(true, false));
        }
    }

    Domain(Domain other) {
        this.field = other.field;
        this.excluded = new HashSet<>(other.excluded);
        this.allowed = other.allowed == null ? null : new HashSet<>(other.allowed);
        this.lower = other.lower;
        this.upper = other.upper;
        this.lowerOpen = other.lowerOpen;
        this.upperOpen = other.upperOpen;
        this.told = other.told;
        this.untold = other.untold;
    }

    void narrow(Expr.Atom atom) {
        if (atom instanceof Expr.Untold asked) {
            told |= asked.negated();
            untold |= !asked.negated();
            return;
        }
        told = true;
        if (atom instanceof Expr.Compare compare) {
            compare(compare.op(), key(compare.value()));
        } else if (atom instanceof Expr.In in) {
            List<Object> keys = new ArrayList<>();
            in.values().forEach(v -> keys.add(key(v)));
            if (in.negated()) {
                excluded.addAll(keys);
            } else {
                allow(keys);
            }
        }
    }

    private static Object key(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private void allow(List<Object> values) {
        if (allowed == null) {
            allowed = new HashSet<>(values);
        } else {
            allowed.retainAll(new HashSet<>(values));
        }
    }

    private void compare(Op op, Object value) {
        switch (op) {
            case EQ -> allow(List.of(value));
            case NE -> excluded.add(value);
            case GT, GE -> {
                int c = lower == null ? 1 : order(value, lower);
                lowerOpen = c > 0 ? op == Op.GT : c == 0 ? lowerOpen || op == Op.GT : lowerOpen;
                lower = c > 0 ? value : lower;
            }
            case LT, LE -> {
                int c = upper == null ? -1 : order(value, upper);
                upperOpen = c < 0 ? op == Op.LT : c == 0 ? upperOpen || op == Op.LT : upperOpen;
                upper = c < 0 ? value : upper;
            }
        }
    }

    private static int order(Object a, @Nullable Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y);
        } else if (a instanceof LocalDate x && b instanceof LocalDate y) {
            return x.compareTo(y);
        }
        return 0;
    }

    /** Is every number that is left larger than every number left of another field? */
    boolean above(Domain other) {
        BigDecimal least = least();
        BigDecimal most = other.most();
        if (least == null || most == null) {
            return false;
        }
        int c = least.compareTo(most);
        boolean open = (allowed == null && lowerOpen) || (other.allowed == null && other.upperOpen);
        return c > 0 || (c == 0 && open);
    }

    /** The smallest number that is left; {@code null} when there is no such. */
    private @Nullable BigDecimal least() {
        return allowed == null
                ? (lower instanceof BigDecimal number ? number : null)
                : numbers(allowed).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The largest number that is left; {@code null} when there is no such. */
    private @Nullable BigDecimal most() {
        return allowed == null
                ? (upper instanceof BigDecimal number ? number : null)
                : numbers(allowed).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The largest number that is left, as it is written. */
    String largest() {
        BigDecimal most = Objects.requireNonNull(most());
        BigDecimal step = field.step();
        boolean open = allowed == null && upperOpen && step != null;
        return (open ? most.subtract(Objects.requireNonNull(step)) : most).toPlainString();
    }

    private Stream<BigDecimal> numbers(Set<Object> values) {
        return values.stream()
                .filter(this::fits)
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }

    boolean empty() {
        if (told && untold) {
            return true;
        }
        if (allowed != null) {
            return allowed.stream().noneMatch(this::fits);
        }
        if (lower == null || upper == null) {
            return false;
        }
        BigDecimal step = field.step();
        if (step != null) {
            return noneOnStep((BigDecimal) lower, (BigDecimal) upper, step);
        }
        int c = order(lower, upper);
        return c > 0 || (c == 0 && (lowerOpen || upperOpen || excluded.contains(lower)));
    }

    private boolean fits(Object value) {
        if (excluded.contains(value) || (value instanceof BigDecimal n && !field.onStep(n))) {
            return false;
        }
        if (value == Haendelse.IKKE_SKET) {
            return lower == null && upper == null;
        }
        int low = lower == null ? 1 : order(value, lower);
        int high = upper == null ? -1 : order(value, upper);
        return (low > 0 || (low == 0 && !lowerOpen)) && (high < 0 || (high == 0 && !upperOpen));
    }

    private boolean noneOnStep(BigDecimal from, BigDecimal to, BigDecimal step) {
        BigInteger first = from.divide(step, 0, RoundingMode.CEILING).toBigInteger();
        BigInteger last = to.divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        if (last.subtract(first).compareTo(BigInteger.valueOf(COUNTED)) > 0) {
            return false;
        }
        for (BigInteger n = first; n.compareTo(last) <= 0; n = n.add(BigInteger.ONE)) {
            if (fits(key(new BigDecimal(n).multiply(step)))) {
                return false;
            }
        }
        return true;
    }
}
