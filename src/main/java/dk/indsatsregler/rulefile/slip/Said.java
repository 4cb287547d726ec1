package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.words.InWords;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words and parentheses between a comparison's sign and its value: {@code > eller = 6}, {@code == ikke 6}, {@code >= trin 6}, {@code == ( 6 )}. */
final class Said {

    private static final Set<String> VALUES = Set.of("true", "false", "null", "minus");
    private static final Pattern WORD = Pattern.compile("\\p{L}*\\p{Ll}\\p{L}*");
    private static final int MOST_WORDS = 2;

    private final Stretch words;

    Said(Stretch words) {
        this.words = words;
    }

    int mend(int i, List<Token> mended) {
        Token sign = words.at(i);
        if ((!words.comparison(i) && !sign.is("="))
                || words.at(i - 1).kind() != Kind.NAME
                || !words.sameLine(i - 1, i)) {
            return i;
        }
        int next = comparison(i, mended);
        next = next == i ? beforeNumber(i, mended) : next;
        return next == i ? parenthesis(i, mended) : next;
    }

    private int comparison(int i, List<Token> mended) {
        int to = i + 1;
        boolean equal = false;
        boolean negated = false;
        boolean worded = false;
        String said = "";
        while (words.sameLine(i, to)) {
            Token token = words.at(to);
            String sign = token.kind() == Kind.NAME ? InWords.sign(token.text()) : null;
            boolean is = token.is("=") || token.is("==") || "==".equals(sign);
            boolean not = token.is("!") || token.name("not") || "!=".equals(sign);
            if (!is && !not && sign == null && !token.is("/")) {
                break;
            }
            equal |= is;
            negated |= not;
            worded |= token.kind() == Kind.NAME || token.is("/") || token.is("!");
            said = !is && !not && sign != null && !sign.isEmpty() ? sign : said;
            to++;
        }
        String meant = worded && words.value(to) > 0 && words.sameLine(i, to)
                ? meant(words.at(i).text(), equal, negated, said)
                : null;
        if (meant == null) {
            return i;
        }
        words.tell(
                Code.COMPARISON,
                words.span(i, to),
                "«" + words.written(i, to) + "» er ikke en sammenligning; den skrives " + meant + ".",
                words.written(i - 1, i) + " " + meant + " " + words.written(to, words.ends(to)),
                Fix.instead(words.span(i, to), meant));
        mended.add(sign(meant, i, to));
        return to;
    }

    private static @Nullable String meant(String sign, boolean equal, boolean negated, String said) {
        String base = sign.equals("=") ? "==" : sign;
        if (negated) {
            return base.equals("==") && said.isEmpty() ? "!=" : null;
        }
        boolean open = base.equals("<") || base.equals(">");
        if (said.isEmpty()) {
            return equal && open ? base + "=" : base;
        }
        String whole = equal && said.length() == 1 ? said + "=" : said;
        return base.equals("==") ? whole : base.charAt(0) == said.charAt(0) ? (open ? whole : base) : null;
    }

    // >= trin 6: the field says what is counted.
    private int beforeNumber(int i, List<Token> mended) {
        int to = i + 1;
        while (to - i <= MOST_WORDS * 2 && word(to)) {
            to += words.at(to + 1).is(".") && words.touching(to, to + 1) ? 2 : 1;
        }
        if (to == i + 1 || words.at(to).kind() != Kind.NUMBER || !words.sameLine(i, to)) {
            return i;
        }
        Token sign = words.at(i);
        String meant = sign.is("=") ? "==" : sign.text();
        words.tell(
                Code.NUMBER,
                words.span(i + 1, to),
                "Foran tallet står «" + words.written(i + 1, to)
                        + "». Feltet siger, hvad der tælles, så tallet skrives alene.",
                words.written(i - 1, i) + " " + meant + " " + words.written(to, words.ends(to)),
                sign.is("=")
                        ? Fix.instead(words.span(i, to), "== ")
                        : Fix.instead(words.at(i + 1).span(), words.at(to).span(), words.written(to, to + 1)));
        mended.add(sign(meant, i, i + 1));
        return to;
    }

    private boolean word(int i) {
        Token token = words.at(i);
        return token.kind() == Kind.NAME
                && WORD.matcher(token.text()).matches()
                && !VALUES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    // == ( 6 ) is one value, == ( 6, 7 ) a list.
    private int parenthesis(int i, List<Token> mended) {
        if (!words.at(i + 1).is("(")) {
            return i;
        }
        int to = i + 2;
        int values = 0;
        while (words.value(to) > 0) {
            to += words.value(to);
            values++;
            if (!words.at(to).is(",")) {
                break;
            }
            to++;
        }
        Token sign = words.at(i);
        boolean either = sign.is("==") || sign.is("=");
        if (values == 0
                || !words.at(to).is(")")
                || !words.sameLine(i, to)
                || (values > 1 && !either && !sign.is("!="))) {
            return i;
        }
        String inside = words.written(i + 2, to);
        String meant = values == 1
                ? (either ? "==" : sign.text()) + " " + inside
                : (either ? "in" : "not in") + " ( " + inside + " )";
        words.tell(
                Code.COMPARISON,
                values == 1 ? words.at(i + 1).span() : sign.span(),
                values == 1
                        ? "Om en værdi står ingen parentes."
                        : "Med en liste sammenlignes med in eller not in; her står «" + sign.text() + "».",
                words.written(i - 1, i) + " " + meant,
                Fix.instead(sign.span(), words.at(to).span(), meant));
        if (values == 1) {
            mended.add(sign(either ? "==" : sign.text(), i, i + 1));
            for (int j = i + 2; j < to; j++) {
                mended.add(words.at(j));
            }
            return to + 1;
        }
        if (!either) {
            mended.add(new Token(Kind.NAME, "not", sign.start(), sign.start(), sign.line(), sign.column()));
        }
        mended.add(new Token(Kind.NAME, "in", sign.start(), sign.end(), sign.line(), sign.column()));
        return i + 1;
    }

    private Token sign(String meant, int from, int to) {
        Token first = words.at(from);
        return new Token(Kind.SIGN, meant, first.start(), words.at(to - 1).end(), first.line(), first.column());
    }
}
