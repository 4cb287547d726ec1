package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.vocabulary.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What expressions read. */
public final class Atoms {

    private Atoms() {}

    /** Every atom of an expression, as written from left to right. */
    public static List<Expr.Atom> of(Expr expr) {
        List<Expr.Atom> atoms = new ArrayList<>();
        collect(expr, atoms);
        return atoms;
    }

    private static void collect(Expr expr, List<Expr.Atom> into) {
        if (expr instanceof Expr.And and) {
            and.parts().forEach(part -> collect(part, into));
        } else if (expr instanceof Expr.Or or) {
            or.parts().forEach(part -> collect(part, into));
        } else {
            into.add((Expr.Atom) expr);
        }
    }

    /** Every field a condition reads, in the order it reads them. */
    public static List<Field> fields(Condition condition) {
        Map<Integer, Field> fields = new LinkedHashMap<>();
        for (Expr.Atom atom : of(condition.expr())) {
            fields.put(atom.field().index(), atom.field());
            if (atom instanceof Expr.Fields two) {
                fields.put(two.other().index(), two.other());
            }
        }
        return List.copyOf(fields.values());
    }
}
