package dk.indsatsregler.rulefile.words;

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
 */
public record Token(Kind kind, String text, int start, int end, int line, int column) {

    /** What a word of a rule file is. */
    public enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        /** Unreadable; a problem has been told. */
        BAD,
        END
    }

    public boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean name(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    public Span span() {
        return new Span(line, column, end - start);
    }

    /** The place just after it. */
    public Span after() {
        return new Span(line, column + end - start, 1);
    }

    public boolean touches(Token next) {
        return next.kind != Kind.END && end == next.start;
    }
}
