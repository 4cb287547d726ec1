package dk.indsatsregler.testing.difference;

import dk.indsatsregler.explain.Values;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.testing.mutation.change.ChangeWords;
import dk.indsatsregler.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What stands in the parentheses of two conditions on the same type. */
final class ExprChanges {

    private final Standard standard;
    private final List<String> found = new ArrayList<>();

    ExprChanges(Standard standard) {
        this.standard = standard;
    }

    List<String> of(Expr now, Expr before) {
        parts(parts(now), parts(before));
        return List.copyOf(found);
    }

    private static List<Expr> parts(Expr expr) {
        return expr instanceof Expr.And and ? and.parts() : List.of(expr);
    }

    private void parts(List<Expr> now, List<Expr> before) {
        List<Expr> added = new ArrayList<>(now);
        List<Expr> gone = new ArrayList<>(before);
        pair(added, gone, ExprChanges::same);
        pair(added, gone, ExprChanges::onTheSame);
        pair(
                added,
                gone,
                (a, b) -> a instanceof Expr.Or x
                        && b instanceof Expr.Or y
                        && x.parts().size() == y.parts().size());
        added.forEach(part -> found.add("leddet «" + ConditionChanges.text(part) + "» er føjet til"));
        gone.forEach(part -> found.add("leddet «" + ConditionChanges.text(part) + "» er taget ud"));
    }

    private void pair(List<Expr> added, List<Expr> gone, BiPredicate<Expr, Expr> alike) {
        for (Expr a : List.copyOf(added)) {
            gone.stream().filter(b -> alike.test(a, b)).findFirst().ifPresent(b -> {
                added.remove(a);
                gone.remove(b);
                changed(a, b);
            });
        }
    }

    private static boolean same(Expr a, Expr b) {
        return ConditionChanges.folded(ConditionChanges.text(a))
                .equals(ConditionChanges.folded(ConditionChanges.text(b)));
    }

    private static boolean onTheSame(Expr a, Expr b) {
        return a instanceof Expr.Atom x && b instanceof Expr.Atom y && x.field().equals(y.field());
    }

    private void changed(Expr now, Expr before) {
        if (same(now, before)) {
            return;
        }
        if (now instanceof Expr.Or some && before instanceof Expr.Or others) {
            parts(some.parts(), others.parts());
        } else if (now instanceof Expr.In list && before instanceof Expr.In old && list.negated() == old.negated()) {
            listed(list, old);
        } else if (now instanceof Expr.Compare one && before instanceof Expr.Compare other && boundary(one, other)) {
            String unit = ChangeWords.unit(one.field());
            found.add(standard.instead(
                    "grænsen for " + one.field().name() + " er " + literal(one) + unit, literal(other) + unit));
        } else {
            Expr.Atom one = (Expr.Atom) now;
            Expr.Atom other = (Expr.Atom) before;
            found.add(standard.instead("kravet til " + one.field().name() + " er " + demand(one), demand(other)));
        }
    }

    private static boolean boundary(Expr.Compare one, Expr.Compare other) {
        boolean measured = one.field().kind() == FieldKind.NUMBER
                || one.field().kind() == FieldKind.DATE
                || one.field().kind() == FieldKind.EVENT;
        return measured && one.op() == other.op() && one.op() != Op.EQ && one.op() != Op.NE;
    }

    private void listed(Expr.In now, Expr.In before) {
        List<String> names = names(now);
        List<String> old = names(before);
        List<String> added = names.stream().filter(n -> !old.contains(n)).toList();
        List<String> gone = old.stream().filter(n -> !names.contains(n)).toList();
        String list = "listen over " + now.field().name() + (now.negated() ? ", der ikke gælder," : "");
        if (!added.isEmpty()) {
            found.add(list + " har også " + Danish.list(added));
        }
        if (!gone.isEmpty()) {
            found.add(list + " har ikke længere " + Danish.list(gone));
        }
    }

    private static List<String> names(Expr.In in) {
        return in.values().stream()
                .map(value -> value instanceof Enum<?> constant ? constant.name() : value.toString())
                .toList();
    }

    private static String demand(Expr.Atom atom) {
        String text = atom.text().replaceAll("\\s+", " ");
        int at = text.indexOf(atom.field().name()) + atom.field().name().length();
        return Values.demand(text.substring(at).strip());
    }

    private static String literal(Expr.Compare compare) {
        String text = compare.text();
        return text.substring(text.indexOf(compare.op().symbol())
                        + compare.op().symbol().length())
                .strip()
                .replace("\"", "");
    }
}
