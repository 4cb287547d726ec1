package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.vocabulary.BuiltIns;
import java.math.BigDecimal;

/** Holds a comparison with the step on Indsatstrappen to the steps a rule can set: 1 to 3. Other scales go to 10, as the field does. */
final class LadderSteps {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(3);

    private final Place place;
    private final Problems problems;

    private LadderSteps(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Tells of every comparison outside. */
    static void check(Expr expr, Place place, Problems problems) {
        new LadderSteps(place, problems).walk(expr);
    }

    private void walk(Expr expr) {
        if (expr instanceof Expr.And and) {
            and.parts().forEach(this::walk);
        } else if (expr instanceof Expr.Or or) {
            or.parts().forEach(new LadderSteps(place.amongAlternatives(), problems)::walk);
        } else if (expr instanceof Expr.Compare compare && compare.value() instanceof BigDecimal step) {
            tell(step, compare.op(), compare.at());
        } else if (expr instanceof Expr.In in) {
            LadderSteps one = new LadderSteps(place.inList(in.values().size()), problems);
            in.values().forEach(v -> one.tell((BigDecimal) v, in.negated() ? Op.NE : Op.EQ, in.at()));
        }
    }

    private void tell(BigDecimal step, Op op, Position at) {
        // Below 1 and above 10 no scale goes; that is told of the field.
        if (step.compareTo(HIGHEST) <= 0 || step.compareTo(BigDecimal.valueOf(BuiltIns.HIGHEST_STEP)) > 0) {
            return;
        }
        boolean always = op == Op.NE || op == Op.LT || op == Op.LE;
        problems.add(
                Code.OUT_OF_RANGE,
                new Span(at.line(), at.column(), at.length()),
                "trin på Skala.TRAPPE ligger mellem 1 og 3, men sammenlignes her med " + step.toPlainString() + ". "
                        + (always ? place.always() : place.never()));
    }
}
