package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.util.List;

/** What a rule says, without where and how it is written: two rules of one shape are one rule. */
final class Shape {

    private Shape() {}

    static Object of(Rule rule) {
        List<Object> conditions = rule.conditions().stream()
                .<Object>map(c -> List.of(c.quantifier(), c.type(), of(c)))
                .toList();
        return List.<Object>of(conditions, rule.then());
    }

    private static Object of(Condition condition) {
        return of(condition.expr());
    }

    private static Object of(Expr expr) {
        if (expr instanceof Expr.And and) {
            return List.<Object>of("and", and.parts().stream().map(Shape::of).toList());
        } else if (expr instanceof Expr.Or or) {
            return List.<Object>of("or", or.parts().stream().map(Shape::of).toList());
        } else if (expr instanceof Expr.Compare compare) {
            return List.<Object>of(name(compare.field()), compare.op(), value(compare.value()));
        } else if (expr instanceof Expr.In in) {
            return List.<Object>of(
                    name(in.field()),
                    in.negated(),
                    in.values().stream().map(Shape::value).toList());
        } else if (expr instanceof Expr.Fields fields) {
            return List.<Object>of(name(fields.field()), fields.op(), name(fields.other()));
        }
        Expr.Untold untold = (Expr.Untold) expr;
        return List.<Object>of(name(untold.field()), "null", untold.negated());
    }

    private static String name(Field field) {
        return field.path();
    }

    private static Object value(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
