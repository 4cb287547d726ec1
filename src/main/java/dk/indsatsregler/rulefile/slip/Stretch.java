package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around one that may be a slip, and what is told of it. */
final class Stretch {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final List<Token> tokens;
    private final Problems problems;

    Stretch(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** A word by its place; the end beyond the last, and before the first. */
    Token at(int i) {
        return tokens.get(i < 0 || i >= tokens.size() ? tokens.size() - 1 : i);
    }

    int size() {
        return tokens.size();
    }

    /** Do these stand on one line with nothing between them? */
    boolean touching(int i, int j) {
        return at(i).touches(at(j));
    }

    boolean sameLine(int i, int j) {
        return i >= 0 && at(i).line() == at(j).line() && at(j).kind() != Kind.END;
    }

    boolean comparison(int i) {
        return at(i).kind() == Kind.SIGN && COMPARISONS.contains(at(i).text());
    }

    /** The words from one to before another, as they are written. */
    String written(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !at(i - 1).touches(at(i))) {
                written.append(' ');
            }
            written.append(written(at(i)));
        }
        return written.toString();
    }

    static String written(Token token) {
        return token.kind() == Kind.TEXT ? "\"" + token.text() + "\"" : token.text();
    }

    /** Where what stands around a word and between the parentheses or commas begins. */
    int begins(int i) {
        int from = i;
        while (from > 0 && sameLine(from - 1, i) && !parts(at(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where it ends. */
    int ends(int i) {
        int to = i + 1;
        while (to < size() && sameLine(i, to) && !parts(at(to))) {
            to++;
        }
        return to;
    }

    /** From one word to before another, on one line. */
    Span span(int from, int to) {
        return new Span(at(from).line(), at(from).column(), at(to - 1).end() - at(from).start());
    }

    /** How many words the value at a place is made of; 0 when there is none. */
    int value(int i) {
        if (at(i).kind() == Kind.NAME) {
            return at(i + 1).is(".") && at(i + 2).kind() == Kind.NAME ? 3 : 1;
        }
        return at(i).kind() == Kind.NUMBER || at(i).kind() == Kind.TEXT ? 1 : 0;
    }

    /** The first word of the line. */
    int line(int i) {
        int from = i;
        while (from > 0 && sameLine(from - 1, i)) {
            from--;
        }
        return from;
    }

    /** A sign in the place of another. */
    static Token sign(String text, Token at) {
        return new Token(Kind.SIGN, text, at.start(), at.end(), at.line(), at.column());
    }

    private static boolean parts(Token token) {
        return token.kind() == Kind.SIGN && "(){}[],;".contains(token.text());
    }

    /** Is something told of a line that keeps its words from being read? */
    boolean unreadable(int i) {
        return problems.unreadable(at(i).line());
    }

    void tell(Code code, Span span, String message, @Nullable String suggestion, @Nullable Rettelse fix) {
        problems.add(code, span, message + " Filen ville ikke kunne læses.", suggestion, fix);
    }

    void tellAlone(Code code, Span span, String message, @Nullable String suggestion, @Nullable Rettelse fix) {
        problems.add(code, span, message, suggestion, fix);
    }

    void takeBack(Span span) {
        problems.takeBack(span);
    }
}
