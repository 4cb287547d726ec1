package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Span;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it stands.
 *
 * @param word {@code exists}, {@code not} or {@code forall}; empty for a bare pattern
 * @param type the name of the fact type
 * @param typeAt where
 * @param expr what stands in its parentheses, without those that change nothing
 * @param written the same as written
 * @param text as written, white space folded, comments left out
 * @param comment the comment that ends its last line; {@code null} when there is none
 * @param at its first line
 * @param chars the whole of it
 * @param pattern from its type to the parenthesis that closes it, which is not that of {@code forall}
 */
public record RawCondition(
        String word,
        String type,
        Span typeAt,
        RawExpr expr,
        RawExpr written,
        String text,
        @Nullable String comment,
        Span at,
        Chars chars,
        Chars pattern) {}
