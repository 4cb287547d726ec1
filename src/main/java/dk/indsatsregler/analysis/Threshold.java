package dk.indsatsregler.analysis;

import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number or a day that a rule compares with, and what lies on it and beside it. */
public record Threshold(Expr.Compare compare) {

    /** The thresholds in an expression. That something has not happened is no day, and so no threshold. */
    static List<Threshold> in(Expr expr) {
        List<Threshold> found = new ArrayList<>();
        collect(expr, found);
        return found;
    }

    private static void collect(Expr expr, List<Threshold> into) {
        if (expr instanceof Expr.And and) {
            and.parts().forEach(part -> collect(part, into));
        } else if (expr instanceof Expr.Or or) {
            or.parts().forEach(part -> collect(part, into));
        } else if (expr instanceof Expr.Compare compare
                && (compare.value() instanceof BigDecimal || compare.value() instanceof LocalDate)) {
            into.add(new Threshold(compare));
        }
    }

    /** Is the fact's value known exactly, and does it lie there? */
    public boolean reached(Condition condition, Row row, boolean on) {
        Object value = row.value(compare.field().index());
        return row.told() && exact(value) && Truth.of(side(condition, on), row) == Truth.TRUE;
    }

    private static boolean exact(@Nullable Object value) {
        return value instanceof Spaend number
                ? number.erKendt()
                : value instanceof LocalDate || (value instanceof Haendelse event && event.erSket());
    }

    /** What a fact satisfies whose value lies there; of groups and scales, only the one the condition reads. */
    Expr side(Condition condition, boolean on) {
        Expr place = on ? compared(Op.EQ, compare.value()) : beside();
        if (!condition.type().builtIn() || !(condition.expr() instanceof Expr.And and)) {
            return place;
        }
        List<Expr> parts = new ArrayList<>(and.parts().stream()
                .filter(part -> part instanceof Expr.Compare key && key.field().index() == 0)
                .toList());
        parts.add(place);
        return new Expr.And(parts);
    }

    private Expr beside() {
        Expr below = new Expr.And(List.of(compared(Op.GE, moved(-1)), compared(Op.LT, compare.value())));
        Expr above = new Expr.And(List.of(compared(Op.GT, compare.value()), compared(Op.LE, moved(1))));
        return switch (compare.op()) {
            case GE, LT -> below;
            case LE, GT -> above;
            case EQ, NE -> new Expr.Or(List.of(below, above));
        };
    }

    private Object moved(int steps) {
        if (compare.value() instanceof LocalDate day) {
            return day.plusDays(steps);
        }
        BigDecimal number = (BigDecimal) compare.value();
        BigDecimal own = compare.field().step();
        BigDecimal step = own == null ? BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())) : own;
        return number.add(step.multiply(BigDecimal.valueOf(steps)));
    }

    private Expr compared(Op op, Object value) {
        return new Expr.Compare(compare.field(), op, value, compare.text(), compare.at());
    }
}
