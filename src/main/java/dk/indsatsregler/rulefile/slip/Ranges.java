package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A range written as one: {@code alder in 6..10}, {@code alder = [6-10]}, {@code alder: 6 til 10}. It is two comparisons. */
final class Ranges {

    private static final Set<String> LEADS = Set.of(
            "in",
            "er",
            "is",
            "i",
            "mellem",
            "imellem",
            "between",
            "fra",
            "from",
            "ligger",
            "intervallet",
            "spændet",
            "with",
            "på");
    private static final Set<String> TO = Set.of("til", "to", "thru", "through");
    private static final Set<String> AND = Set.of("og", "and", "och", "&", "&&", ",", ";");

    private final Stretch words;

    Ranges(Stretch words) {
        this.words = words;
    }

    int mend(int i, List<Token> mended) {
        Token field = words.at(i);
        if (field.kind() != Kind.NAME || words.at(i - 1).is(".")) {
            return i;
        }
        int at = i + 1;
        boolean worded = false;
        while (words.sameLine(i, at) && lead(words.at(at))) {
            worded |= words.at(at).kind() == Kind.NAME;
            at++;
        }
        boolean list = words.at(at - 1).name("in");
        boolean square = words.at(at).is("[");
        boolean open = square || words.at(at).is("(") || words.at(at).is("{");
        at += open ? 1 : 0;
        int low = at;
        int unit = words.at(low + 1).kind() == Kind.NAME && unit(words.at(low + 1)) ? 1 : 0;
        int to = low + 1 + unit;
        boolean and = (square || (worded && !list && !open))
                && AND.contains(words.at(to).text().toLowerCase(Locale.ROOT));
        int width = and ? 1 : separator(to);
        int high = to + width;
        boolean two = width > 0
                && words.at(low).kind() == Kind.NUMBER
                && words.at(high).kind() == Kind.NUMBER
                && words.sameLine(i, high)
                && less(words.at(low).text(), words.at(high).text());
        if (!two || (square && list && words.at(to).is(","))) {
            return i; // a list in square brackets is a list
        }
        int last = high;
        if (unit(words.at(last + 1))) {
            last++;
        }
        if (open
                && words.at(last + 1).kind() == Kind.SIGN
                && "])}".contains(words.at(last + 1).text())) {
            last++;
        } else if (open) {
            return i;
        }
        if (unit(words.at(last + 1))) {
            last++;
        }
        return tell(i, low, to, high, last, mended);
    }

    private static boolean lead(Token token) {
        return token.is("=")
                || token.is("==")
                || token.is(">=")
                || token.is(":")
                || (token.kind() == Kind.NAME && LEADS.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean unit(Token token) {
        return token.is("%")
                || (token.kind() == Kind.NAME
                        && Words.UNITS.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** How many words stand for «to» here; 0 when none do. */
    private int separator(int at) {
        Token token = words.at(at);
        if (token.is("-")
                || (token.kind() == Kind.NAME && TO.contains(token.text().toLowerCase(Locale.ROOT)))) {
            return 1;
        }
        int points = 0;
        while (words.at(at + points).is(".")) {
            points++;
        }
        return points == 2 || points == 3 ? points : token.text().equals("…") ? 1 : 0;
    }

    private static boolean less(String low, String high) {
        return new BigDecimal(low).compareTo(new BigDecimal(high)) < 0;
    }

    private int tell(int i, int low, int to, int high, int last, List<Token> mended) {
        Token field = words.at(i);
        Token first = words.at(i + 1);
        String and = alternatives(i) ? " && " : ", ";
        String meant = field.text() + " >= " + words.at(low).text() + and + field.text() + " <= "
                + words.at(high).text();
        for (int j = i + 1; j <= last; j++) {
            words.takeBack(words.at(j).span());
        }
        words.tell(
                Code.COMPARISON,
                new Span(first.line(), first.column(), words.at(last).end() - first.start()),
                "Et interval skrives som to sammenligninger; her står «" + words.written(i + 1, last + 1) + "».",
                meant,
                Fix.instead(field.span(), words.at(last).span(), meant));
        mended.add(field);
        mended.add(sign(">=", first));
        mended.add(words.at(low));
        mended.add(sign(and.strip(), words.at(to)));
        mended.add(field);
        mended.add(sign("<=", words.at(to)));
        mended.add(words.at(high));
        return last + 1;
    }

    private static Token sign(String text, Token at) {
        return new Token(Kind.SIGN, text, at.start(), at.start(), at.line(), at.column());
    }

    // Beside || and within parentheses of its own, a comma would not join the two.
    private boolean alternatives(int i) {
        int from = i;
        int depth = 0;
        while (from > 0 && words.sameLine(from - 1, i)) {
            from--;
            depth += words.at(from).is("(") ? 1 : words.at(from).is(")") ? -1 : 0;
            if (words.at(from).is("||")) {
                return true;
            }
        }
        int to = i;
        while (words.sameLine(i, to)) {
            if (words.at(to).is("||")) {
                return true;
            }
            to++;
        }
        return depth > 1;
    }
}
