package dk.indsatsregler.rulefile.wording;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule.RawConsequence;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number a rule compares with, waits or sets.
 *
 * @param value the number, weeks as days
 * @param unit what it counts
 * @param compare the comparison; {@code null} for a deadline, a step that is set and a list
 * @param denied does it stand under {@code not}, so that texts say the opposite?
 * @param equal may only the number itself be meant?
 * @param condition the condition's place among the rule's; -1 elsewhere
 * @param at where
 * @param words as written
 */
record RuleNumber(
        BigDecimal value,
        Unit unit,
        Expr.@Nullable Compare compare,
        boolean denied,
        boolean equal,
        int condition,
        Span at,
        String words) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** Those of a rule. What is compared with 0 only asks whether there is any. */
    static List<RuleNumber> of(Draft draft) {
        List<RuleNumber> found = new ArrayList<>();
        for (int i = 0; i < draft.conditions().size(); i++) {
            Condition condition = draft.conditions().get(i);
            for (Expr.Atom atom : condition.expr().atoms()) {
                add(atom, condition, i, found);
            }
        }
        Consequence then = draft.then();
        RawConsequence written = draft.raw().consequence();
        if (then != null && written != null && then.steps() > 0) {
            Span at = written.arguments().get(written.arguments().size() - 1).at();
            found.add(new RuleNumber(
                    BigDecimal.valueOf(then.steps()),
                    Unit.OTHER,
                    null,
                    false,
                    true,
                    -1,
                    at,
                    "konklusionen " + then.steps()));
        }
        Deadline deadline = draft.deadline();
        if (deadline != null) {
            Span at = draft.raw().annotations().stream()
                    .filter(mark -> mark.name().equals("frist"))
                    .findFirst()
                    .orElseThrow()
                    .valueAt();
            if (deadline.notice() > 0) {
                found.add(new RuleNumber(
                        BigDecimal.valueOf(deadline.notice()),
                        Unit.DAYS,
                        null,
                        false,
                        false,
                        -1,
                        at,
                        "@frist " + deadline.text()));
            }
            for (Deadline.Part part : deadline.parts()) {
                BigDecimal amount = BigDecimal.valueOf(Math.abs(part.amount()));
                if (part.years() > 0) {
                    found.add(new RuleNumber(
                            BigDecimal.valueOf(part.years()),
                            Unit.YEARS,
                            null,
                            false,
                            false,
                            -1,
                            at,
                            "@frist " + part.years() + " år"));
                }
                found.add(new RuleNumber(
                        part.unit() == Deadline.Unit.UGER ? amount.multiply(WEEK) : amount,
                        Unit.of(part.unit()),
                        null,
                        false,
                        false,
                        -1,
                        at,
                        "@frist " + part.amount() + " " + part.unit().word()));
            }
        }
        return found;
    }

    private static void add(Expr.Atom atom, Condition condition, int place, List<RuleNumber> found) {
        Position at = atom.at();
        Span span = new Span(at.line(), at.column(), at.length());
        boolean denied = condition.quantifier() == Quantifier.NONE;
        if (atom instanceof Expr.Compare compare && compare.value() instanceof BigDecimal number) {
            found.add(new RuleNumber(
                    number,
                    Unit.of(compare.field()),
                    compare,
                    denied || compare.op() == Op.NE,
                    compare.op() == Op.EQ || compare.op() == Op.NE,
                    place,
                    span,
                    "betingelsen " + number.toPlainString()));
        } else if (atom instanceof Expr.In in) {
            for (Object value : in.values()) {
                if (value instanceof BigDecimal number) {
                    found.add(new RuleNumber(
                            number,
                            Unit.of(in.field()),
                            null,
                            true,
                            true,
                            place,
                            span,
                            "betingelsen " + number.toPlainString()));
                }
            }
        }
    }

    /** Does the text say this number? {@code over 5} is {@code >= 6} where only whole numbers are. */
    boolean said(TextNumber text) {
        if (text.value().compareTo(value) == 0) {
            return true;
        }
        Bound bound = text.bound();
        Bound own = compare == null ? null : Bound.of(compare.op());
        BigDecimal step = compare == null ? null : compare.field().step();
        return bound != null
                && own != null
                && step != null
                && bound.up() == own.up()
                && whole(bound, text.value(), step).compareTo(whole(own, value, step)) == 0;
    }

    private static BigDecimal whole(Bound bound, BigDecimal value, BigDecimal step) {
        return switch (bound) {
            case AT_LEAST, AT_MOST -> value;
            case OVER -> value.add(step);
            case UNDER -> value.subtract(step);
        };
    }

    /** The field compared; {@code null} elsewhere. */
    @Nullable
    Field field() {
        return compare == null ? null : compare.field();
    }
}
