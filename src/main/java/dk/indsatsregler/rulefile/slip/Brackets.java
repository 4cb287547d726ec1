package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.List;
import java.util.Map;

/** Square and curly brackets where a parenthesis was to stand. */
final class Brackets {

    private static final Map<String, String> OPENING = Map.of("[", "(", "{", "(");
    private static final Map<String, String> CLOSING = Map.of("]", ")", "}", ")");

    private final Stretch words;

    Brackets(Stretch words) {
        this.words = words;
    }

    static boolean opens(Token token) {
        return OPENING.containsKey(token.text());
    }

    static boolean closes(Token token) {
        return CLOSING.containsKey(token.text());
    }

    // A pair is one slip; each of the two is read as the parenthesis it was meant to be.
    int mend(int i, int depth, List<Token> mended) {
        Token token = words.at(i);
        String meant = OPENING.getOrDefault(token.text(), CLOSING.getOrDefault(token.text(), ""));
        if (meant.equals("(") ? words.at(i - 1).kind() != Kind.NAME : depth == 0) {
            return i;
        }
        boolean pair = false;
        int close = i;
        if (meant.equals("(")) {
            int open = 0;
            do {
                Token next = words.at(close);
                open += OPENING.containsKey(next.text()) || next.is("(") ? 1 : 0;
                open -= CLOSING.containsKey(next.text()) || next.is(")") ? 1 : 0;
                close++;
            } while (open > 0 && words.sameLine(i, close));
            pair = open == 0 && CLOSING.containsKey(words.at(close - 1).text());
        }
        boolean told = meant.equals(")") && openedSo(i);
        if (!told) {
            int to = pair ? close : i + 1;
            int from = Math.max(words.begins(i - 1), words.line(i));
            String suggestion = meant.equals(")")
                    ? words.written(words.line(i), i) + " )"
                    : pair
                            ? words.written(from, i) + "( " + words.written(i + 1, close - 1) + " )"
                            : words.written(from, i) + "(";
            words.tell(
                    Code.PARENTHESIS,
                    token.span(),
                    "Her står «" + token.text() + "», hvor der skal stå en parentes.",
                    suggestion,
                    pair
                            ? Fix.instead(
                                    token.span(),
                                    words.at(to - 1).span(),
                                    "( " + words.written(i + 1, close - 1) + " )")
                            : Fix.instead(token.span(), meant));
        }
        mended.add(Stretch.sign(meant, token));
        return i + 1;
    }

    // Was the bracket that this one closes told of together with it?
    private boolean openedSo(int i) {
        int open = 0;
        for (int j = i; j >= 0 && words.sameLine(j, i); j--) {
            Token token = words.at(j);
            open += CLOSING.containsKey(token.text()) || token.is(")") ? 1 : 0;
            open -= OPENING.containsKey(token.text()) || token.is("(") ? 1 : 0;
            if (open == 0) {
                return OPENING.containsKey(token.text());
            }
        }
        return false;
    }
}
