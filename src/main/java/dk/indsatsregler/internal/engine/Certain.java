package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Closures that say whether an expression, or its negation, certainly holds for a row. Something possibly holds exactly when its negation
 * does not certainly hold, so this is all the engine needs.
 */
final class Certain {

    private Certain() {}

    /** Does the expression certainly hold? */
    static RowTest holds(Expr expr) {
        return test(expr, false);
    }

    /** Does the expression certainly not hold? */
    static RowTest fails(Expr expr) {
        return test(expr, true);
    }

    private static RowTest test(Expr expr, boolean negated) {
        if (expr instanceof Expr.And and) {
            return negated ? any(tests(and.parts(), true)) : all(tests(and.parts(), false));
        } else if (expr instanceof Expr.Or or) {
            return negated ? all(tests(or.parts(), true)) : any(tests(or.parts(), false));
        } else if (expr instanceof Expr.Compare compare) {
            return compare(compare, negated);
        } else if (expr instanceof Expr.In in) {
            return in(in, in.negated() != negated);
        } else if (expr instanceof Expr.Fields fields) {
            return fields(fields, negated ? fields.op().negated() : fields.op());
        } else if (expr instanceof Expr.Untold untold) {
            int column = untold.field().index();
            boolean told = untold.negated() != negated;
            return row -> row.told() && (row.value(column) != null) == told;
        }
        throw new IllegalStateException("unknown expression");
    }

    private static List<RowTest> tests(List<Expr> parts, boolean negated) {
        return parts.stream().map(part -> test(part, negated)).toList();
    }

    private static RowTest all(List<RowTest> tests) {
        RowTest[] each = tests.toArray(RowTest[]::new);
        if (each.length == 1) {
            return each[0];
        }
        return row -> {
            for (RowTest test : each) {
                if (!test.test(row)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static RowTest any(List<RowTest> tests) {
        RowTest[] each = tests.toArray(RowTest[]::new);
        if (each.length == 1) {
            return each[0];
        }
        return row -> {
            for (RowTest test : each) {
                if (test.test(row)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static RowTest compare(Expr.Compare compare, boolean negated) {
        Predicate<Object> known = known(compare.field().kind(), compare.op(), negated, compare.value());
        int column = compare.field().index();
        return row -> {
            Object value = row.value(column);
            return value != null && known.test(value);
        };
    }

    private static RowTest in(Expr.In in, boolean negated) {
        List<Predicate<Object>> equal = new ArrayList<>();
        in.values().forEach(v -> equal.add(known(in.field().kind(), Op.EQ, negated, v)));
        int column = in.field().index();
        // One of them is equal; negated, every one certainly differs.
        return row -> {
            Object value = row.value(column);
            if (value == null) {
                return false;
            }
            for (int i = 0; i < equal.size(); i++) {
                if (equal.get(i).test(value) != negated) {
                    return !negated;
                }
            }
            return negated;
        };
    }

    private static Predicate<Object> known(FieldKind kind, Op written, boolean negated, Object literal) {
        Op op = negated ? written.negated() : written;
        return switch (kind) {
            case NUMBER -> number(op, (BigDecimal) literal);
            case DATE -> date(op, (LocalDate) literal);
            case EVENT -> negated ? event(written, literal).negate() : event(written, literal);
            case BOOLEAN, ENUM, TEXT, MOMENT -> op == Op.EQ ? literal::equals : value -> !literal.equals(value);
        };
    }

    private static Predicate<Object> number(Op op, BigDecimal literal) {
        return switch (op) {
            case GE -> value -> ((Spaend) value).fra().compareTo(literal) >= 0;
            case GT -> value -> ((Spaend) value).fra().compareTo(literal) > 0;
            case LE -> value -> ((Spaend) value).til().compareTo(literal) <= 0;
            case LT -> value -> ((Spaend) value).til().compareTo(literal) < 0;
            case EQ ->
                value -> ((Spaend) value).fra().compareTo(literal) == 0
                        && ((Spaend) value).til().compareTo(literal) == 0;
            case NE ->
                value -> ((Spaend) value).fra().compareTo(literal) > 0
                        || ((Spaend) value).til().compareTo(literal) < 0;
        };
    }

    private static Predicate<Object> date(Op op, LocalDate literal) {
        return switch (op) {
            case GE -> value -> !((LocalDate) value).isBefore(literal);
            case GT -> value -> ((LocalDate) value).isAfter(literal);
            case LE -> value -> !((LocalDate) value).isAfter(literal);
            case LT -> value -> ((LocalDate) value).isBefore(literal);
            case EQ -> literal::equals;
            case NE -> value -> !literal.equals(value);
        };
    }

    // What has not happened has no date: it is neither before, on nor after any day. So "before" is not the negation of
    // "on or after" here, and a negation must be asked for as such.
    private static Predicate<Object> event(Op op, Object literal) {
        if (literal instanceof Haendelse) {
            return op == Op.EQ ? literal::equals : value -> !literal.equals(value);
        }
        Predicate<Object> onDate = date(op, (LocalDate) literal);
        return value -> {
            LocalDate day = ((Haendelse) value).dato();
            return day == null ? op == Op.NE : onDate.test(day);
        };
    }

    private static RowTest fields(Expr.Fields fields, Op op) {
        BiPredicate<Object, Object> known = known(fields.field().kind(), op);
        int left = fields.field().index();
        int right = fields.other().index();
        return row -> {
            Object a = row.value(left);
            Object b = row.value(right);
            return a != null && b != null && known.test(a, b);
        };
    }

    private static BiPredicate<Object, Object> known(FieldKind kind, Op op) {
        return switch (kind) {
            case NUMBER -> (a, b) -> numbers(op, (Spaend) a, (Spaend) b);
            case DATE -> (a, b) -> date(op, (LocalDate) b).test(a);
            case BOOLEAN, ENUM, TEXT, MOMENT, EVENT -> (a, b) -> a.equals(b) == (op == Op.EQ);
        };
    }

    private static boolean numbers(Op op, Spaend a, Spaend b) {
        return switch (op) {
            case GE -> a.fra().compareTo(b.til()) >= 0;
            case GT -> a.fra().compareTo(b.til()) > 0;
            case LE -> a.til().compareTo(b.fra()) <= 0;
            case LT -> a.til().compareTo(b.fra()) < 0;
            case EQ -> a.erKendt() && b.erKendt() && a.fra().compareTo(b.fra()) == 0;
            case NE -> a.fra().compareTo(b.til()) > 0 || a.til().compareTo(b.fra()) < 0;
        };
    }
}
