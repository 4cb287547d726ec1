package dk.indsatsregler.rulefile.problem;

/**
 * A place on one line of a rule file.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param length in characters, at least 1
 */
public record Span(int line, int column, int length) {

    public Span {
        length = Math.max(1, length);
    }
}
