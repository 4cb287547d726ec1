package dk.indsatsregler.rulefile.problem;

import dk.indsatsregler.Regelproblem.Rettelse;

/** Changes that put a problem right. */
public final class Fix {

    private Fix() {}

    /** Something else in a place. */
    public static Rettelse instead(Span at, String text) {
        return new Rettelse(at.line(), at.column(), at.length(), text);
    }

    /** Something put in where a place begins. */
    public static Rettelse before(Span at, String text) {
        return new Rettelse(at.line(), at.column(), 0, text);
    }

    /** Something else from where one place begins to where another, on the same line, ends. */
    public static Rettelse instead(Span from, Span to, String text) {
        return new Rettelse(from.line(), from.column(), to.column() + to.length() - from.column(), text);
    }
}
