package dk.indsatsregler.rulefile;

import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answers on behalf of its area: words, with values of the facts it reads. It holds no program: a value is put in as it is.
 *
 * @param met the answer when the rule is met; {@code null} when it then answers nothing
 * @param otherwise the answer when it is certainly not met; {@code null} when it then answers nothing
 */
public record AnswerText(@Nullable Sentence met, @Nullable Sentence otherwise) {

    /** A sentence, piece by piece. */
    public record Sentence(List<Piece> pieces) {
        public Sentence {
            pieces = List.copyOf(pieces);
        }
    }

    /** A part of a sentence. */
    public sealed interface Piece {}

    /** Words as they stand. */
    public record Words(String text) implements Piece {}

    /** {@code {Type.felt}}: the value of a field of the fact the rule reads. */
    public record Value(Field field) implements Piece {}

    /** {@code {Skala.X}}: the step on a scale. */
    public record Step(Skala scale) implements Piece {}
}
