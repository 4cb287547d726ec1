package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.propose.Abridged;
import java.util.List;
import java.util.stream.Stream;

/** A rule's conditions and thresholds as sentences name them: as written, but a long list cut. */
final class ConditionText {

    private ConditionText() {}

    /** {@code Barn( alder <= 9 )}; uncut when another condition of the rule would be cut to the same. */
    static String condition(Rule rule, int index) {
        Condition condition = rule.conditions().get(index);
        String cut = Abridged.of(condition.text());
        boolean alone = rule.conditions().stream()
                        .filter(c -> Abridged.of(c.text()).equals(cut))
                        .count()
                == 1;
        return alone ? cut : condition.text();
    }

    /** {@code grænsen alder <= 9}, and in which condition when the rule has the same words elsewhere. */
    static String threshold(Rule rule, int index, Expr.Compare threshold) {
        String named = "grænsen " + threshold.text();
        boolean only = rule.conditions().stream()
                        .flatMap(c -> compares(c.expr()))
                        .filter(c -> c.text().equals(threshold.text()))
                        .count()
                == 1;
        return only ? named : "betingelsen " + condition(rule, index) + ", " + named;
    }

    /** Every comparison with a literal. */
    static Stream<Expr.Compare> compares(Expr expr) {
        return expr.atoms().stream().filter(Expr.Compare.class::isInstance).map(Expr.Compare.class::cast);
    }

    /** What the threshold is about, where no condition is named: {@code Ene.tal} when the rule compares another {@code tal}. */
    static String subjectAlone(Rule rule, Condition condition, Expr.Compare threshold) {
        boolean doubtful = rule.conditions().stream()
                .flatMap(c -> compares(c.expr()))
                .anyMatch(c -> c.field().name().equals(threshold.field().name())
                        && !c.field().type().equals(threshold.field().type()));
        return doubtful && !condition.type().builtIn() ? threshold.field().path() : subject(condition, threshold);
    }

    /** What the threshold is about: {@code alder}, {@code opfyldte i NØDPASNING}, {@code trin på SAMLET}. */
    static String subject(Condition condition, Expr.Compare threshold) {
        String field = threshold.field().name();
        if (!condition.type().builtIn()) {
            return field;
        }
        List<String> which = keys(condition).map(c -> plain(c.value())).toList();
        String joint = condition.type().name().equals("Gruppe") ? " i " : " på ";
        return which.size() == 1 ? field + joint + which.get(0) : field;
    }

    /** The comparisons that say which group or scale. */
    static Stream<Expr.Compare> keys(Condition condition) {
        return compares(condition.expr())
                .filter(c -> condition.type().builtIn() && c.field().index() == 0);
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
