package dk.indsatsregler.explain;

import dk.indsatsregler.Forklaring.Sandhed;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Kleene's three truth values, in order: {@code and} is the lesser of two, {@code or} the greater. And how what a rule says of one fact gets
 * one.
 */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** The lesser of two. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of two. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    Sandhed sandhed() {
        return switch (this) {
            case FALSE -> Sandhed.FALSK;
            case UNKNOWN -> Sandhed.UKENDT;
            case TRUE -> Sandhed.SAND;
        };
    }

    /** What an expression comes to on one fact. */
    public static Truth of(Expr expr, Row row) {
        if (expr instanceof Expr.And and) {
            Truth all = TRUE;
            List<Expr> parts = and.parts();
            for (int i = 0; i < parts.size() && all != FALSE; i++) {
                all = all.and(of(parts.get(i), row));
            }
            return all;
        } else if (expr instanceof Expr.Or or) {
            Truth any = FALSE;
            List<Expr> parts = or.parts();
            for (int i = 0; i < parts.size() && any != TRUE; i++) {
                any = any.or(of(parts.get(i), row));
            }
            return any;
        }
        return of((Expr.Atom) expr, row);
    }

    private static Truth of(Expr.Atom atom, Row row) {
        Object value = row.value(atom.field().index());
        if (atom instanceof Expr.Untold untold) {
            return value == null && !row.told() ? UNKNOWN : of((value == null) != untold.negated());
        } else if (value == null) {
            return UNKNOWN;
        } else if (atom instanceof Expr.Compare compare) {
            return compare(value, compare.op(), compare.value());
        } else if (atom instanceof Expr.In in) {
            Truth any = FALSE;
            List<Object> values = in.values();
            for (int i = 0; i < values.size() && any != TRUE; i++) {
                any = any.or(compare(value, Op.EQ, values.get(i)));
            }
            return in.negated() ? any.not() : any;
        }
        Expr.Fields fields = (Expr.Fields) atom;
        Object other = row.value(fields.other().index());
        return other == null ? UNKNOWN : compare(value, fields.op(), other);
    }

    private static Truth compare(Object left, Op op, Object right) {
        if (left instanceof Spaend number) {
            return numbers(number, op, right instanceof Spaend other ? other : Spaend.præcis((BigDecimal) right));
        } else if (left instanceof Haendelse || left instanceof LocalDate) {
            return of(days(day(left), op, day(right)));
        }
        boolean same = left.equals(right);
        return switch (op) {
            case EQ -> of(same);
            case NE -> of(!same);
            case LT, LE, GT, GE -> throw new IllegalStateException("Only numbers and days are smaller or larger");
        };
    }

    // Certain when it holds for every pair of numbers in the two ranges, refused when it holds for none.
    private static Truth numbers(Spaend left, Op op, Spaend right) {
        return switch (op) {
            case GE -> {
                if (left.fra().compareTo(right.til()) >= 0) {
                    yield TRUE;
                }
                yield left.til().compareTo(right.fra()) < 0 ? FALSE : UNKNOWN;
            }
            case LE -> numbers(right, Op.GE, left);
            case LT -> numbers(left, Op.GE, right).not();
            case GT -> numbers(right, Op.GE, left).not();
            case EQ -> numbers(left, Op.GE, right).and(numbers(left, Op.LE, right));
            case NE -> numbers(left, Op.EQ, right).not();
        };
    }

    /** The day; {@code null} when it has not come: the event has not happened. */
    private static @Nullable LocalDate day(Object value) {
        return value instanceof Haendelse event ? event.dato() : (LocalDate) value;
    }

    // What has not happened is neither before nor after any day.
    private static boolean days(@Nullable LocalDate left, Op op, @Nullable LocalDate right) {
        return switch (op) {
            case EQ -> Objects.equals(left, right);
            case NE -> !Objects.equals(left, right);
            case LT -> left != null && right != null && left.isBefore(right);
            case LE -> left != null && right != null && !left.isAfter(right);
            case GT -> left != null && right != null && left.isAfter(right);
            case GE -> left != null && right != null && !left.isBefore(right);
        };
    }
}
