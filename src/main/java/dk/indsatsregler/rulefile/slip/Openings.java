package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** More around a condition than its one pair of parentheses: {@code Barn([ … ])}, {@code Barn(( … )}, {@code Barn( … ) == true}. */
final class Openings {

    private static final Set<String> NO_TYPES = Set.of("exists", "not", "forall");
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "true", true, "ja", true, "sand", true, "sandt", true, "opfyldt", true, "false", false, "nej", false,
            "falsk", false, "falskt", false);

    private final Stretch words;

    Openings(Stretch words) {
        this.words = words;
    }

    int mend(int i, List<Token> mended) {
        int from = i;
        boolean mixed = false;
        while (opens(words.at(from)) && words.sameLine(i, from)) {
            mixed |= !words.at(from).is("(");
            from++;
        }
        Token type = words.at(i - 1);
        if (from < i + 2 || type.kind() != Kind.NAME || NO_TYPES.contains(type.text()) || !words.sameLine(i - 1, i)) {
            return i;
        }
        int to = from;
        int depth = 0;
        while (words.sameLine(i, to) && !(closes(words.at(to)) && depth == 0)) {
            depth += opens(words.at(to)) ? 1 : closes(words.at(to)) ? -1 : 0;
            to++;
        }
        int end = to;
        while (words.sameLine(i, end) && closes(words.at(end))) {
            mixed |= !words.at(end).is(")");
            end++;
        }
        boolean over = !words.sameLine(i, end) && words.at(end).kind() != Kind.SIGN;
        int opened = from - i;
        int closed = end - to;
        if (to == from || closed == 0 || !over || (!mixed && closed != opened - 1)) {
            return i;
        }
        String inner = "( " + words.written(from, to) + " )";
        words.tell(
                Code.PARENTHESIS,
                words.span(i, from),
                "Efter " + type.text() + " står én parentes; her står «" + words.written(i, from) + "».",
                words.written(words.line(i), i) + inner,
                Fix.instead(words.at(i).span(), words.at(end - 1).span(), inner));
        mended.add(Stretch.sign("(", words.at(i)));
        for (int j = from; j < to; j++) {
            mended.add(words.at(j));
        }
        mended.add(Stretch.sign(")", words.at(end - 1)));
        return end;
    }

    private static boolean opens(Token token) {
        return token.is("(") || Brackets.opens(token);
    }

    private static boolean closes(Token token) {
        return token.is(")") || Brackets.closes(token);
    }

    /** {@code Barn( … ) == true}: that a condition is to be met is what a condition says. */
    int asked(int i) {
        Token sign = words.at(i);
        boolean asks = sign.is("==") || sign.is("=") || sign.is("!=") || sign.name("er");
        Token answer = words.at(i + 1);
        Boolean said = ANSWERS.get(answer.text().toLowerCase(Locale.ROOT));
        if (!asks
                || said == null
                || !words.at(i - 1).is(")")
                || !words.sameLine(i - 1, i + 1)
                || words.sameLine(i, i + 2)) {
            return i;
        }
        int from = words.line(i);
        String before = words.written(from, i);
        boolean whole = Character.isUpperCase(words.at(from).text().charAt(0))
                || words.at(from).name("not")
                || words.at(from).name("exists");
        boolean yes = said != sign.is("!=");
        String meant = yes
                ? before
                : before.startsWith("not ") ? before.substring(4) : "not " + before.replaceFirst("^exists ", "");
        words.tell(
                Code.UNEXPECTED,
                words.span(i, i + 2),
                "En betingelse er opfyldt eller ej og sammenlignes ikke med noget; her står «" + words.written(i, i + 2)
                        + "»" + (yes ? "." : ". Det modsatte siges med not."),
                whole ? meant : null,
                !whole
                        ? null
                        : yes
                                ? Fix.instead(words.at(i - 1).after(), answer.span(), "")
                                : Fix.instead(words.at(from).span(), answer.span(), meant));
        return i + 2;
    }
}
