package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One sign for another: brackets for parentheses, a semicolon for a comma, {@code ===} for {@code ==}. */
final class Signs {

    private static final Map<String, String> COMPARED = Map.ofEntries(
            Map.entry("===", "=="),
            Map.entry("====", "=="),
            Map.entry("!==", "!="),
            Map.entry("=!", "!="),
            Map.entry("=!=", "!="),
            Map.entry("=/=", "!="),
            Map.entry("/=", "!="),
            Map.entry(">/=", ">="),
            Map.entry("</=", "<="),
            Map.entry("~=", "!="),
            Map.entry(">==", ">="),
            Map.entry("<==", "<="),
            Map.entry("=>=", ">="),
            Map.entry("=<=", "<="),
            Map.entry("==>", ">="),
            Map.entry("==<", "<="),
            Map.entry(">>", ">"),
            Map.entry("<<", "<"),
            Map.entry(">>=", ">="),
            Map.entry("<<=", "<="),
            Map.entry(":=", "=="),
            Map.entry("=:", "=="),
            Map.entry("==:", "=="),
            Map.entry(":==", "=="));
    private static final Set<String> MADE_OF = Set.of("=", "==", "!", "!=", "<", "<=", ">", ">=", "/", "~", ":");

    private final Stretch words;
    private final Brackets brackets;
    private int told;

    Signs(Stretch words) {
        this.words = words;
        this.brackets = new Brackets(words);
    }

    int mend(int i, int depth, List<Token> mended) {
        Token token = words.at(i);
        if (token.kind() != Kind.SIGN) {
            return i;
        }
        if (Brackets.opens(token) || Brackets.closes(token)) {
            return brackets.mend(i, depth, mended);
        }
        if (depth == 0) {
            return i;
        }
        if (token.is(";")) {
            return semicolon(i, mended);
        } else if (token.is(",") && words.at(i + 1).is(",")) {
            words.tell(
                    Code.UNEXPECTED,
                    token.span(),
                    "Mellem to krav står ét komma; her står flere.",
                    words.written(words.begins(i - 1), i) + ", " + words.written(i + 2, words.ends(i + 2)),
                    Fix.instead(token.span(), ""));
            return i + 1;
        } else if (token.is(",") && (words.at(i + 1).is(")") || words.at(i - 1).is("("))) {
            return loose(i);
        } else if (token.is("+") && joins(i)) {
            words.tell(
                    Code.AND_OR,
                    token.span(),
                    "«+» er ikke et tegn i regelsproget; her skrives komma.",
                    words.written(words.begins(i - 1), i) + ", " + words.written(i + 1, words.ends(i + 1)),
                    Fix.instead(token.span(), ","));
            mended.add(Stretch.sign(",", token));
            return i + 1;
        } else if (token.is(".")) {
            return point(i, mended);
        } else if (token.is("&") || token.is("|")) {
            return single(i, mended);
        }
        return compared(i, mended);
    }

    // ( alder >= 3, ): the line as it stands, but for the comma.
    private int loose(int i) {
        int end = i + 1;
        while (words.sameLine(i, end)) {
            end++;
        }
        boolean last = words.at(i + 1).is(")");
        words.tell(
                Code.UNEXPECTED,
                words.at(i).span(),
                last
                        ? "Efter det sidste i parentesen står ikke noget komma."
                        : "Før det første i parentesen står ikke noget komma.",
                words.written(words.line(i), i) + " " + words.written(i + 1, end),
                Fix.instead(words.at(i).span(), ""));
        return i + 1;
    }

    private int semicolon(int i, List<Token> mended) {
        Token token = words.at(i);
        boolean more = words.at(i + 1).kind() == Kind.NAME
                || words.at(i + 1).kind() == Kind.NUMBER
                || words.at(i + 1).kind() == Kind.TEXT
                || words.at(i + 1).is("(");
        if (!more && !words.at(i + 1).is(")")) {
            return i;
        }
        boolean again = told == token.line();
        told = token.line();
        if (again && more) {
            mended.add(Stretch.sign(",", token));
            return i + 1;
        }
        words.tell(
                Code.UNEXPECTED,
                token.span(),
                more
                        ? "Mellem to krav står komma; her står «;»."
                        : "Efter det sidste krav står kun slutparentesen; her står «;».",
                more
                        ? words.written(words.begins(i - 1), i) + ", " + words.written(i + 1, words.ends(i + 1))
                        : words.written(words.begins(i - 1), i) + " )",
                Fix.instead(token.span(), more ? "," : ""));
        if (more) {
            mended.add(Stretch.sign(",", token));
        }
        return i + 1;
    }

    // 60. skoledage: the point is a comma that slipped, or ends a sentence.
    private int point(int i, List<Token> mended) {
        Token token = words.at(i);
        Token before = words.at(i - 1);
        Token after = words.at(i + 1);
        boolean value = before.kind() == Kind.NUMBER
                || before.kind() == Kind.TEXT
                || before.name("true")
                || before.name("false");
        boolean more = after.kind() == Kind.NAME
                && (words.comparison(i + 2) || words.at(i + 2).is("="))
                && (!words.touching(i, i + 1) || before.kind() != Kind.NAME);
        if (!value || words.at(i + 1).is(".") || (!more && !after.is(")") && !after.is(","))) {
            return i;
        }
        words.tell(
                Code.UNEXPECTED,
                token.span(),
                more
                        ? "Mellem to krav står komma; her står et punktum."
                        : "Efter værdien står et punktum, som ikke hører til tallet.",
                words.written(words.begins(i - 1), i) + (more ? ", " + words.written(i + 1, words.ends(i + 1)) : ""),
                Fix.instead(token.span(), more ? "," : ""));
        if (more) {
            mended.add(Stretch.sign(",", token));
        }
        return i + 1;
    }

    /** Does a comparison follow? */
    private boolean joins(int i) {
        return words.at(i + 1).kind() == Kind.NAME
                && (words.comparison(i + 2)
                        || words.at(i + 2).is("=")
                        || words.at(i + 2).name("in"));
    }

    private int single(int i, List<Token> mended) {
        Token token = words.at(i);
        if (!joins(i) && !words.at(i + 1).is("(") && !words.comparison(i + 1)) {
            return i;
        }
        String meant = token.text() + token.text();
        words.tell(
                Code.AND_OR,
                token.span(),
                "«" + token.text() + "» skrives to gange; her står kun ét.",
                words.written(words.begins(i - 1), i) + " " + meant + " " + words.written(i + 1, words.ends(i + 1)),
                Fix.instead(token.span(), meant));
        mended.add(Stretch.sign(meant, token));
        return i + 1;
    }

    private int compared(int i, List<Token> mended) {
        int to = i;
        StringBuilder signs = new StringBuilder();
        while (words.at(to).kind() == Kind.SIGN
                && MADE_OF.contains(words.at(to).text())
                && (to == i || words.touching(to - 1, to))) {
            signs.append(words.at(to).text());
            to++;
        }
        String meant = to == i + 1 ? null : COMPARED.get(signs.toString());
        if (meant == null || words.at(i - 1).kind() != Kind.NAME) {
            return i;
        }
        Token token = words.at(i);
        Span at = new Span(token.line(), token.column(), words.at(to - 1).end() - token.start());
        words.tell(
                Code.COMPARISON,
                at,
                "«" + signs + "» er ikke en sammenligning; den skrives " + meant + ".",
                words.written(i - 1, i) + " " + meant + " " + words.written(to, words.ends(to)),
                Fix.instead(at, meant));
        mended.add(new Token(Kind.SIGN, meant, token.start(), words.at(to - 1).end(), token.line(), token.column()));
        return to;
    }
}
