package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Span;

/**
 * A word, a number, a text or a sign of a rule file.
 *
 * @param kind which
 * @param text as it is read: a text without its quotes, a name in composed letters
 * @param start where it begins, in characters from the start of the file
 * @param end where it ends
 * @param line from 1
 * @param column from 1
 * @param gap does white space, a comment or a line break stand before it?
 */
public record Token(Kind kind, String text, int start, int end, int line, int column, boolean gap) {

    /** What a word of a rule file is. */
    public enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        /** What cannot be read. */
        BAD,
        /** Stands for what has been answered and could not be put right. */
        HOLE,
        END
    }

    public boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean name(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** Does it begin with a capital letter, as a fact type does? */
    public boolean capital() {
        return kind == Kind.NAME && Character.isUpperCase(text.charAt(0));
    }

    public Span span() {
        return new Span(line, column, end - start);
    }

    /** The place just after it. */
    public Span after() {
        return new Span(line, column + end - start, 1);
    }

    /** As it stands in a rule file. */
    public String written() {
        return kind == Kind.TEXT ? "\"" + text + "\"" : text;
    }
}
