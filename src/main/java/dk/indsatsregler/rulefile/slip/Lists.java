package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Several values where one is compared: {@code alder == 6, 7, 8}, {@code alder != 6, 7 og 8}, {@code form == EGEN eller FÆLLES}. */
public final class Lists {

    private final Tokens tokens;

    public Lists(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Values joined by words, from one place to another; none when something else is among them. */
    public List<String> values(int start, int end) {
        List<String> values = new ArrayList<>();
        int at = start;
        while (at < end) {
            int length = value(at);
            int next = at + length;
            if (length == 0
                    || next > end
                    || (next < end
                            && !joins(tokens.token(next))
                            && !tokens.token(next).is("/"))) {
                return List.of();
            }
            values.add(owner(at, next) + tokens.folded(at, next));
            at = next + 1;
        }
        return values;
    }

    /** SYGDOM eller ULOVLIG: what a value is of, when it is from the list of the one before. */
    public String owner(int start, int end) {
        int before = tokens.position() - 3;
        boolean listed = before > 0
                && tokens.token(before + 1).is(".")
                && tokens.token(before).kind() == Kind.NAME
                && end == start + 1
                && tokens.token(start).kind() == Kind.NAME;
        return listed ? tokens.token(before).text() + "." : "";
    }

    /** Does a list go on after a number? */
    public boolean follows() {
        int to = end(tokens.position());
        Token after = tokens.token(to);
        return after.is(")") || (after.is(",") && tokens.token(to + 1).kind() != Kind.NUMBER);
    }

    /** Where the numbers end that are joined by commas, the last perhaps by a word. */
    public int end(int first) {
        int to = first;
        while ((tokens.token(to).is(",") || joins(tokens.token(to)))
                && tokens.token(to + 1).kind() == Kind.NUMBER) {
            to += 2;
        }
        return to;
    }

    private int value(int at) {
        Token token = tokens.token(at);
        if (token.kind() == Kind.NAME) {
            return tokens.token(at + 1).is(".") && tokens.token(at + 2).kind() == Kind.NAME ? 3 : 1;
        }
        return token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT ? 1 : 0;
    }

    private static boolean joins(Token token) {
        return token.kind() == Kind.NAME
                && Words.CONNECTIVES.containsKey(token.text().toLowerCase(Locale.ROOT));
    }
}
