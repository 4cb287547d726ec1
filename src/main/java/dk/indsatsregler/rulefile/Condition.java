package dk.indsatsregler.rulefile;

import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule.
 *
 * @param quantifier how many facts must match
 * @param type the fact type
 * @param expr what a fact must satisfy
 * @param text the condition as written, white space folded
 * @param comment the words of the source, from the comment at the end of the line; {@code null} when there is none
 * @param at where
 * @param fields every field it reads, in the order it reads them
 */
public record Condition(
        Quantifier quantifier,
        FactType type,
        Expr expr,
        String text,
        @Nullable String comment,
        Position at,
        List<Field> fields) {

    /** How many facts must match. */
    public enum Quantifier {
        /** A bare pattern, or {@code exists}: at least one. */
        SOME,
        /** {@code not}: none. */
        NONE,
        /** {@code forall}: every one there is. */
        ALL
    }

    public Condition {
        fields = List.copyOf(fields);
    }

    /** One condition; what it reads is seen from what a fact must satisfy. */
    public Condition(
            Quantifier quantifier, FactType type, Expr expr, String text, @Nullable String comment, Position at) {
        this(quantifier, type, expr, text, comment, at, fields(expr));
    }

    private static List<Field> fields(Expr expr) {
        Map<Integer, Field> fields = new LinkedHashMap<>();
        for (Expr.Atom atom : expr.atoms()) {
            fields.put(atom.field().index(), atom.field());
            if (atom instanceof Expr.Fields two) {
                fields.put(two.other().index(), two.other());
            }
        }
        return List.copyOf(fields.values());
    }

    /** Of what the engine finds: the ids, the group or the scale it names, which stand first. */
    public List<Object> keys() {
        return expr.atoms().get(0) instanceof Expr.In in
                ? in.values()
                : List.of(((Expr.Compare) expr.atoms().get(0)).value());
    }
}
