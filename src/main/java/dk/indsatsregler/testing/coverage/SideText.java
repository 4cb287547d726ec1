package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.analysis.EvaluatedCase;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.Threshold;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.testing.propose.ProposedValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sides of a threshold in words. */
final class SideText {

    private final Goal.Side goal;
    private final Condition condition;
    private final Expr.Compare threshold;
    private final String subject;

    SideText(Goal.Side goal) {
        this.goal = goal;
        this.condition = goal.rule().conditions().get(goal.condition());
        this.threshold = goal.threshold();
        this.subject = ConditionText.subject(condition, threshold);
    }

    /** What no scenario has: {@code alder lige over grænsen (10)}. */
    String wanted() {
        String limit = ProposedValue.of(threshold.value());
        if (goal.on()) {
            return subject + " på grænsen (" + limit + ")";
        } else if (threshold.value() instanceof BigDecimal number) {
            BigDecimal step = threshold.field().step();
            return subject + " " + (step == null ? numberBeside(number) : stepBeside(number, step));
        } else if (threshold.value() instanceof LocalDate day) {
            return subject + " " + dayBeside(day);
        }
        return subject + " ved siden af grænsen (" + limit + ")";
    }

    /** What a scenario has: {@code alder er 10, lige over grænsen 9}. */
    String shown(EvaluatedCase judged) {
        String limit = ProposedValue.of(threshold.value());
        String alone = ConditionText.subjectAlone(goal.rule(), condition, threshold);
        if (goal.on()) {
            return alone + " er " + limit + ", lige på grænsen";
        }
        Object value = beside(judged).orElse(null);
        int side = value == null ? 0 : compare(value);
        String where = side == 0 ? beside() : side > 0 ? above() : below();
        return alone + (value == null ? " " : " er " + ProposedValue.of(value) + ", ") + where + " grænsen " + limit;
    }

    private String stepBeside(BigDecimal limit, BigDecimal step) {
        BigDecimal over =
                limit.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step);
        BigDecimal under = limit.divide(step, 0, RoundingMode.CEILING)
                .subtract(BigDecimal.ONE)
                .multiply(step);
        return in(
                above() + " grænsen (" + ProposedValue.of(over) + ")",
                below() + " grænsen (" + ProposedValue.of(under) + ")",
                beside() + " grænsen (" + ProposedValue.of(under) + " eller " + ProposedValue.of(over) + ")",
                limit,
                step);
    }

    private String numberBeside(BigDecimal limit) {
        BigDecimal step = limit.scale() <= 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(limit.scale());
        String at = ProposedValue.of(limit);
        String over = ProposedValue.of(limit.add(step));
        String under = ProposedValue.of(limit.subtract(step));
        return in(
                above() + " grænsen (over " + at + ", højst " + over + ")",
                below() + " grænsen (mindst " + under + ", under " + at + ")",
                beside() + " grænsen (" + under + " til " + over + ", men ikke " + at + ")",
                limit,
                step);
    }

    private String in(String over, String under, String either, BigDecimal limit, BigDecimal step) {
        return switch (threshold.op()) {
            case LE, GT -> over;
            case LT, GE -> under;
            case EQ, NE -> {
                if (limit.subtract(step)
                                .compareTo(BigDecimal.valueOf(threshold.field().min()))
                        < 0) {
                    yield over;
                }
                yield limit.add(step)
                                        .compareTo(BigDecimal.valueOf(
                                                threshold.field().max()))
                                > 0
                        ? under
                        : either;
            }
        };
    }

    private String dayBeside(LocalDate limit) {
        return switch (threshold.op()) {
            case LE, GT -> above() + " grænsen (" + limit.plusDays(1) + ")";
            case LT, GE -> below() + " grænsen (" + limit.minusDays(1) + ")";
            case EQ, NE -> beside() + " grænsen (" + limit.minusDays(1) + " eller " + limit.plusDays(1) + ")";
        };
    }

    private String above() {
        return threshold.value() instanceof LocalDate ? "lige efter" : "lige over";
    }

    private String below() {
        return threshold.value() instanceof LocalDate ? "lige før" : "lige under";
    }

    private static String beside() {
        return "lige ved siden af";
    }

    /** The value that stands beside the threshold in a case that reaches the goal. */
    private Optional<Object> beside(EvaluatedCase judged) {
        return judged.world().rows(condition.type()).stream()
                .filter(row -> new Threshold(threshold).reached(condition, row, false))
                .map(row -> Objects.requireNonNull(row.value(threshold.field().index())))
                .findFirst();
    }

    /** Negative below the threshold, positive above, 0 on it or when it cannot be said. */
    private int compare(Object value) {
        if (threshold.value() instanceof BigDecimal limit && value instanceof Spaend number) {
            return number.fra().compareTo(limit);
        }
        LocalDate day = day(value);
        return day != null && threshold.value() instanceof LocalDate limit ? day.compareTo(limit) : 0;
    }

    private static @Nullable LocalDate day(Object value) {
        return value instanceof Haendelse event ? event.dato() : value instanceof LocalDate day ? day : null;
    }
}
