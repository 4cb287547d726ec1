package dk.indsatsregler.testing.difference;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What two rules ask of a case. */
final class ConditionChanges {

    private final Standard standard;
    private final List<String> found = new ArrayList<>();

    ConditionChanges(Standard standard) {
        this.standard = standard;
    }

    /** Each condition is held against the one most like it. */
    List<String> of(List<Condition> now, List<Condition> before) {
        List<Condition> added = new ArrayList<>(now);
        List<Condition> gone = new ArrayList<>(before);
        pair(added, gone, (a, b) -> folded(a.text()).equals(folded(b.text())), false);
        pair(added, gone, (a, b) -> a.type().equals(b.type()) && a.quantifier() == b.quantifier(), true);
        pair(added, gone, (a, b) -> a.type().equals(b.type()), true);
        added.forEach(c -> found.add("betingelsen «" + c.text() + "» er føjet til"));
        gone.forEach(c -> found.add("betingelsen «" + c.text() + "» er taget ud"));
        return List.copyOf(found);
    }

    /** Words of the source that stand beside conditions that are alike. */
    static List<String> comments(List<Condition> now, List<Condition> before) {
        List<String> changes = new ArrayList<>();
        for (Condition condition : now) {
            before.stream()
                    .filter(b -> folded(b.text()).equals(folded(condition.text())))
                    .findFirst()
                    .filter(b -> !String.valueOf(b.comment()).equals(String.valueOf(condition.comment())))
                    .ifPresent(b -> changes.add("ordene efter // ved «" + condition.text() + "» er ændret"));
        }
        return changes;
    }

    private void pair(
            List<Condition> added, List<Condition> gone, BiPredicate<Condition, Condition> alike, boolean tell) {
        for (Condition a : List.copyOf(added)) {
            gone.stream().filter(b -> alike.test(a, b)).findFirst().ifPresent(b -> {
                added.remove(a);
                gone.remove(b);
                if (tell) {
                    changed(a, b);
                }
            });
        }
    }

    private void changed(Condition now, Condition before) {
        if (now.quantifier() != before.quantifier()) {
            found.add(standard.instead(
                    "betingelsen «" + now.text() + "» kræver " + quantifier(now),
                    "«" + before.text() + "», " + quantifier(before)));
            return;
        }
        found.addAll(new ExprChanges(standard).of(now.expr(), before.expr()));
    }

    private static String quantifier(Condition condition) {
        return condition.quantifier() == Quantifier.SOME
                ? "mindst én"
                : condition.quantifier() == Quantifier.ALL ? "alle" : "ingen";
    }

    static String folded(String text) {
        return text.replaceAll("\\s", "");
    }

    /** An expression as it is written. */
    static String text(Expr expr) {
        if (expr instanceof Expr.Atom atom) {
            return atom.text();
        }
        boolean or = expr instanceof Expr.Or;
        List<Expr> parts = expr instanceof Expr.Or some ? some.parts() : ((Expr.And) expr).parts();
        return parts.stream()
                .map(part -> part instanceof Expr.Atom ? text(part) : "( " + text(part) + " )")
                .reduce((a, b) -> a + (or ? " || " : " && ") + b)
                .orElse("");
    }
}
