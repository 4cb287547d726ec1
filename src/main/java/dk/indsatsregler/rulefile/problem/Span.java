package dk.indsatsregler.rulefile.problem;

/**
 * A place on one line of a rule file.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in characters; 0 for the file as a whole
 * @param length in characters, at least 1
 */
public record Span(int line, int column, int length) {

    /** The file as a whole: its name, or that it is there. */
    public static final Span FILE = new Span(0, 0, 1);

    public Span {
        length = Math.max(1, length);
    }
}
