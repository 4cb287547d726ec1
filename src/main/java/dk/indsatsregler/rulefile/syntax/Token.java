package dk.indsatsregler.rulefile.syntax;

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
record Token(Kind kind, String text, int start, int end, int line, int column) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        /** Unreadable; a problem has been told. */
        BAD,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean name(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    Span span() {
        return new Span(line, column, end - start);
    }

    /** The place just after it. */
    Span after() {
        return new Span(line, column + end - start, 1);
    }

    boolean touches(Token next) {
        return end == next.start;
    }
}
