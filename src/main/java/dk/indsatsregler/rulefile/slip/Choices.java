package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A choice from a list with another sign than a point, or with no comparison before it: {@code form == Form,EGEN}, {@code form Form.EGEN}. */
final class Choices {

    private static final Pattern CONSTANT = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9_]{2,}");
    private static final Pattern LIST = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
    private static final Set<String> SIGNS = Set.of(",", ":", ";", "-", "/", ">", ".", "_", "=");
    private static final int MOST_SIGNS = 3;

    private final Stretch words;

    Choices(Stretch words) {
        this.words = words;
    }

    int mend(int i, List<Token> mended) {
        Token name = words.at(i);
        if (name.kind() != Kind.NAME) {
            return i;
        }
        boolean compared = words.comparison(i - 1) || words.at(i - 1).is("=");
        return compared ? pointed(i, mended) : uncompared(i, mended);
    }

    private int pointed(int i, List<Token> mended) {
        int to = i + 1;
        while (to <= i + MOST_SIGNS
                && words.at(to).kind() == Kind.SIGN
                && SIGNS.contains(words.at(to).text())) {
            to++;
        }
        Token name = words.at(i);
        Token choice = words.at(to);
        boolean apart = to > i + 1 && !(to == i + 2 && words.at(i + 1).is("."));
        if (!apart
                || !LIST.matcher(name.text()).matches()
                || !constant(to)
                || !words.sameLine(i, to)
                || !over(to + 1)) {
            return i;
        }
        words.tell(
                Code.COMPARISON,
                words.span(i, to + 1),
                "Mellem listen og valget står et punktum; her står «" + words.written(i + 1, to) + "».",
                words.written(words.begins(i), i) + " " + name.text() + "." + choice.text(),
                Fix.instead(words.span(i + 1, to), "."));
        mended.add(name);
        mended.add(Stretch.sign(".", words.at(i + 1)));
        mended.add(choice);
        return to + 1;
    }

    private int uncompared(int i, List<Token> mended) {
        Token field = words.at(i);
        Token before = words.at(i - 1);
        boolean first = before.is("(") || before.is(",") || before.is("&&") || before.is("||");
        int length = words.value(i + 1);
        boolean listed = length == 3 && LIST.matcher(words.at(i + 1).text()).matches() && constant(i + 3);
        boolean bare = length == 1 && constant(i + 1);
        if (!first
                || !(listed || bare)
                || !words.sameLine(i, i + length)
                || !over(i + 1 + length)
                || !Character.isLowerCase(field.text().charAt(0))
                || field.name("in")
                || field.name("not")
                || Words.QUANTIFIERS.containsKey(field.text().toLowerCase(Locale.ROOT))) {
            return i;
        }
        Token value = words.at(i + 1);
        words.tell(
                Code.COMPARISON,
                words.span(i + 1, i + 1 + length),
                "Mellem feltet " + field.text() + " og værdien mangler sammenligningen.",
                field.text() + " == " + words.written(i + 1, i + 1 + length),
                Fix.before(value.span(), "== "));
        mended.add(field);
        mended.add(new Token(Kind.SIGN, "==", value.start(), value.start(), value.line(), value.column()));
        return i + 1;
    }

    private boolean constant(int i) {
        Token token = words.at(i);
        return token.kind() == Kind.NAME
                && CONSTANT.matcher(token.text()).matches()
                && !Words.CONNECTIVES.containsKey(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean over(int i) {
        Token token = words.at(i);
        return token.is(")") || token.is(",") || token.is("&&") || token.is("||");
    }
}
