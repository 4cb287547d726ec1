package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Comment;
import dk.indsatsregler.rulefile.read.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rewrite of some words, and what is said of it.
 *
 * @param from the first word that is replaced, by place
 * @param to the place after the last one
 * @param instead the words that are read instead
 * @param said what is said; {@code null} when it is said already, or of a name with a blank in it, which nothing in the vocabulary has
 * @param comments comments that were hidden among the words
 * @param edit the characters that are read otherwise, when it is those and not words
 */
record RowAnswer(
        int from, int to, List<Token> instead, @Nullable Said said, List<Comment> comments, Lines.@Nullable Edit edit) {

    RowAnswer(int from, int to, List<Token> instead, @Nullable Said said, List<Comment> comments) {
        this(from, to, instead, said, comments, null);
    }

    /** A problem, what to write instead, and the change that does so. */
    record Said(
            Code code,
            Span at,
            String message,
            @Nullable String suggestion,
            @Nullable Rettelse fix) {}
}
