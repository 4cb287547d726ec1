package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.read.RawExpr;
import dk.indsatsregler.rulefile.read.RawExpr.RawAtom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what stands inside a pattern's parentheses. No deeper than what was read, and that is capped. */
final class ExprChecker {

    private final AtomChecker atoms;

    ExprChecker(AtomChecker atoms) {
        this.atoms = atoms;
    }

    /** The expression; {@code null} when something in it is wrong. Every part is checked all the same. */
    @Nullable
    Expr check(RawExpr raw, Place place) {
        if (raw instanceof RawAtom atom) {
            return atoms.check(atom, place);
        } else if (raw instanceof RawExpr.Any any) {
            List<Expr> parts = parts(any.parts(), place.amongAlternatives());
            return parts.size() < any.parts().size() ? null : new Expr.Or(parts);
        }
        List<RawExpr> all = conjuncts(raw);
        List<Expr> parts = parts(all, place);
        return parts.size() < all.size() ? null : new Expr.And(parts);
    }

    private List<Expr> parts(List<RawExpr> raw, Place place) {
        List<Expr> parts = new ArrayList<>();
        for (RawExpr part : raw) {
            Expr checked = check(part, place);
            if (checked != null) {
                parts.add(checked);
            }
        }
        return parts;
    }

    /** What must all hold. */
    static List<RawExpr> conjuncts(RawExpr raw) {
        return raw instanceof RawExpr.All all ? all.parts() : List.of(raw);
    }
}
