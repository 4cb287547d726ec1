package dk.indsatsregler.rulefile.problem;

import dk.indsatsregler.Regelproblem.Rettelse;
import org.jspecify.annotations.Nullable;

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

    /** Something else from where one place begins to where another ends; {@code null} when that is not on one line. */
    public static @Nullable Rettelse instead(Span from, Span to, String text) {
        return from.line() != to.line()
                ? null
                : new Rettelse(from.line(), from.column(), to.column() + to.length() - from.column(), text);
    }
}
