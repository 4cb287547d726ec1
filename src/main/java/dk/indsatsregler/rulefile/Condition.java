package dk.indsatsregler.rulefile;

import dk.indsatsregler.vocabulary.FactType;
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
 */
public record Condition(
        Quantifier quantifier,
        FactType type,
        Expr expr,
        String text,
        @Nullable String comment,
        Position at) {

    /** How many facts must match. */
    public enum Quantifier {
        /** A bare pattern, or {@code exists}: at least one. */
        SOME,
        /** {@code not}: none. */
        NONE,
        /** {@code forall}: every one there is. */
        ALL
    }
}
