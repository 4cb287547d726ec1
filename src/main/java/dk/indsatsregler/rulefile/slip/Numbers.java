package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers written as a Dane writes them: with a point or a blank between the thousands. */
final class Numbers {

    private static final Pattern FIRST = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern POINTED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern THREE = Pattern.compile("\\d{3}");

    private final Stretch words;

    Numbers(Stretch words) {
        this.words = words;
    }

    int mend(int i, List<Token> mended) {
        Token token = words.at(i);
        if (token.kind() != Kind.NUMBER
                || (words.touching(i - 1, i) && words.at(i - 1).kind() == Kind.NUMBER)) {
            return i;
        }
        if (POINTED.matcher(token.text()).matches()) {
            return pointed(i, mended);
        }
        int to = i + 1;
        while (FIRST.matcher(token.text()).matches()
                && words.sameLine(i, to)
                && words.at(to).kind() == Kind.NUMBER
                && THREE.matcher(words.at(to).text()).matches()) {
            to++;
        }
        return to == i + 1 ? i : spaced(i, to, mended);
    }

    private int spaced(int i, int to, List<Token> mended) {
        Token token = words.at(i);
        String whole = words.written(i, to).replace(" ", "");
        Span at = at(i, to);
        words.tell(
                Code.NUMBER,
                at,
                "Et tal skrives i ét, uden mellemrum mellem tusinderne.",
                before(i) + whole,
                Fix.instead(at, whole));
        mended.add(new Token(Kind.NUMBER, whole, token.start(), words.at(to - 1).end(), token.line(), token.column()));
        return to;
    }

    // Which of the two was meant can only be asked; 1.000 for 1 is written by nobody.
    private int pointed(int i, List<Token> mended) {
        Token token = words.at(i);
        int to = i + 1;
        while (words.at(to).is(".")
                && words.touching(to - 1, to)
                && words.touching(to, to + 1)
                && THREE.matcher(words.at(to + 1).text()).matches()) {
            to += 2;
        }
        boolean decimals = words.at(to).is(",")
                && words.touching(to - 1, to)
                && words.touching(to, to + 1)
                && words.at(to + 1).kind() == Kind.NUMBER;
        String whole = words.written(i, to).replace(".", "")
                + (decimals ? "." + words.at(to + 1).text() : "");
        to += decimals ? 2 : 0;
        boolean once = to == i + 1;
        String read = new BigDecimal(token.text()).stripTrailingZeros().toPlainString();
        boolean noughts = read.indexOf('.') < 0;
        String small = noughts ? read : token.text().endsWith("0") ? read : token.text() + "0";
        Span at = at(i, to);
        words.tellAlone(
                Code.NUMBER,
                at,
                once
                        ? "«" + token.text() + "» ville blive læst som " + read
                                + ": punktummet skiller decimaler fra, ikke tusinder. Er der ment " + whole
                                + ", skrives det " + whole + "; er der ment " + read.replace('.', ',')
                                + ", skrives det "
                                + small + "."
                        : "I et tal står der ikke noget mellem tusinderne; punktummet skiller decimaler fra. Filen ville ikke kunne læses.",
                before(i) + whole + (once && !noughts ? "  eller  " + before(i) + small : ""),
                once && !noughts ? null : Fix.instead(at, whole));
        String kept = once ? token.text() : whole;
        mended.add(new Token(Kind.NUMBER, kept, token.start(), words.at(to - 1).end(), token.line(), token.column()));
        return to;
    }

    private Span at(int from, int to) {
        Token first = words.at(from);
        return new Span(first.line(), first.column(), words.at(to - 1).end() - first.start());
    }

    private String before(int i) {
        return words.comparison(i - 1) && words.sameLine(i - 2, i) ? words.written(i - 2, i) + " " : "";
    }
}
