package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is put around a mark's value, or after it, that is not part of it. */
final class Marks {

    private static final Set<String> AND = Set.of(",", ";", "/", "+", "&", "|", "&&", "||", "og", "eller", "samt");

    private static final Set<String> BEFORE = Set.of(":", "=", "==", "-", ".", ">", "(");

    private final Stretch words;
    private final Brackets brackets;

    Marks(Stretch words) {
        this.words = words;
        this.brackets = new Brackets(words);
    }

    int mend(int i, List<Token> mended) {
        Token token = words.at(i);
        if (token.kind() != Kind.SIGN) {
            return bases(i, mended);
        }
        boolean bullet = (token.is("-") || token.is("*")) && words.at(i + 1).is("@");
        if (bullet) {
            words.tell(
                    Code.MARK_FORM,
                    token.span(),
                    "Foran et mærke står ikke noget; her står «" + token.text() + "».",
                    words.written(i + 1, words.ends(i + 1)),
                    Fix.instead(token.span(), ""));
            return i + 1;
        }
        if (BEFORE.contains(token.text())) {
            int next = beforeParenthesis(i, mended);
            if (next > i) {
                return next;
            }
        }
        boolean opens = Brackets.opens(token) && words.at(i - 2).is("@");
        boolean closes = Brackets.closes(token);
        if (opens || closes) {
            return brackets.mend(i, closes ? 1 : 0, mended);
        }
        boolean last = words.at(i + 1).line() > token.line() || words.at(i + 1).kind() == Kind.END;
        if ((token.is(";") || token.is(",") || token.is("."))
                && last
                && words.at(i - 1).is(")")
                && words.sameLine(i - 1, i)) {
            words.tell(
                    Code.MARK_FORM,
                    token.span(),
                    "Efter et mærke står ikke noget; her står «" + token.text() + "».",
                    words.written(words.line(i), i),
                    Fix.instead(token.span(), ""));
            return i + 1;
        }
        boolean inside = (token.is(";") || token.is("."))
                && words.at(i + 1).is(")")
                && words.at(i - 1).kind() == Kind.TEXT;
        if (inside) {
            words.tell(
                    Code.MARK_FORM,
                    token.span(),
                    "Efter mærkets tekst står kun slutparentesen; her står «" + token.text() + "».",
                    words.written(words.line(i), i) + " )",
                    Fix.instead(token.span(), ""));
            return i + 1;
        }
        return i;
    }

    // @kilde: ( "…" ), @kilde(( "…" )): of the two ways to give a value, one is too many.
    private int beforeParenthesis(int i, List<Token> mended) {
        int to = i;
        while (words.at(to).kind() == Kind.SIGN && BEFORE.contains(words.at(to).text())) {
            to++;
        }
        Token name = words.at(i - 1);
        int first = words.at(i - 2).is("@") ? i - 2 : words.at(i - 3).is("@") ? i - 3 : -1;
        boolean given = words.written(i, to).indexOf('(') >= 0 && to > i + 1;
        if (first < 0 || name.kind() != Kind.NAME || !given || !words.sameLine(first, to) || words.value(to) == 0) {
            return i;
        }
        int closed = to + 1;
        while (words.sameLine(to, closed) && words.at(closed).is(")")) {
            closed++;
        }
        boolean doubled = words.at(to).kind() == Kind.TEXT && closed > to + 2;
        int end = to;
        while (words.sameLine(to, end)) {
            end++;
        }
        String value = "( " + words.written(to, to + 1) + " )";
        words.tell(
                Code.MARK_FORM,
                words.span(i, to),
                "Efter mærkets navn står én parentes og ikke andet; her står «" + words.written(i, to) + "».",
                words.written(first, i) + (doubled ? value : "( " + words.written(to, end)),
                doubled
                        ? Fix.instead(name.after(), words.at(closed - 1).span(), value)
                        : Fix.instead(name.after(), words.at(to - 1).span(), "("));
        mended.add(Stretch.sign("(", words.at(to - 1)));
        if (doubled) {
            mended.add(words.at(to));
            mended.add(words.at(closed - 1));
        }
        return doubled ? closed : to;
    }

    // @grundlag( LOV, VEJLEDNING ): a rule rests on one.
    private int bases(int i, List<Token> mended) {
        Token first = words.at(i);
        boolean value = words.at(i - 1).is("(")
                && words.at(i - 2).name("grundlag")
                && words.at(i - 3).is("@")
                && AND.contains(words.at(i + 1).text().toLowerCase(Locale.ROOT));
        int to = i + 1;
        while (value && words.sameLine(i, to) && !words.at(to).is(")")) {
            to++;
        }
        String meant = Guess.nearest(
                first.text(), Arrays.stream(Grundlag.values()).map(Enum::name).toList());
        if (!value || meant == null || !words.at(to).is(")") || to == i + 2) {
            return i;
        }
        words.tellAlone(
                Code.MARK_FORM,
                words.span(i, to),
                "@grundlag tager ét ord; her står «" + words.written(i, to)
                        + "». Det kunne ikke ses, om reglen er lov eller et lokalt valg.",
                "@grundlag( " + meant + " )",
                Fix.instead(words.span(i, to), meant));
        mended.add(new Token(Kind.NAME, meant, first.start(), first.end(), first.line(), first.column()));
        return to;
    }
}
