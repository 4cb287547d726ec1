package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.slip.Lists;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.words.InWords;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is said when what stands around a value is not what may stand there. */
final class ValueComplaints {

    private static final String UNREADABLE = " Filen ville ikke kunne læses.";
    private static final String NO_PROGRAM =
            " En betingelse sammenligner felter med værdier; den regner og udfører ikke noget." + UNREADABLE;

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    private final Tokens tokens;
    private final Complaints complain;
    private final Lists lists;

    ValueComplaints(Tokens tokens, Complaints complain) {
        this.tokens = tokens;
        this.complain = complain;
        this.lists = new Lists(tokens);
    }

    SyntaxStop inWithout(Token field, boolean negated) {
        String op = negated ? "not in" : "in";
        int from = tokens.position();
        int to = from;
        while (complain.valueAt(to) > 0
                && !Words.TURNED.containsKey(
                        tokens.token(to + complain.valueAt(to)).text())) {
            to += complain.valueAt(to);
            if (!tokens.token(to).is(",")) {
                break;
            }
            to++;
        }
        to -= to > from && tokens.token(to - 1).is(",") ? 1 : 0;
        boolean list = to > from && tokens.token(to - 1).line() == tokens.peek().line();
        String values = list ? "( " + tokens.folded(from, to) + " )" : "( … )";
        return complain.stop(
                Code.COMPARISON,
                tokens.peek().span(),
                "Efter " + op + " skal værdierne stå i parentes." + UNREADABLE,
                field.text() + " " + op + " " + values,
                list ? Fix.instead(tokens.peek().span(), tokens.token(to - 1).span(), values) : null);
    }

    /**
     * Stops unless the comparison that began at a position ends here.
     *
     * @param grouped is a comma not what joins it to the next?
     */
    void afterValue(int from, boolean grouped) throws SyntaxStop {
        Token token = tokens.peek();
        InWords said = tokens.last().kind() == Kind.NUMBER ? InWords.after(tokens) : null;
        if (said != null) {
            throw upOrDown(from, said, token);
        }
        if (Words.TURNED.containsKey(token.text())
                && token.kind() == Kind.SIGN
                && complain.valueAt(tokens.position() + 1) > 0
                && tokens.token(from).kind() == Kind.NAME) {
            String field = tokens.token(from).text();
            String and = grouped ? " && " : ", ";
            String meant = tokens.folded(from, tokens.position()) + and + field + " " + token.text() + " "
                    + complain.value(tokens.position() + 1);
            throw complain.stop(
                    Code.COMPARISON,
                    token.span(),
                    "Feltet mangler før " + token.text() + "; det skrives igen ved hver sammenligning." + UNREADABLE,
                    meant,
                    Fix.before(tokens.last().after(), and + field));
        }
        String sign =
                token.kind() == Kind.NAME ? Words.CONNECTIVES.get(token.text().toLowerCase(Locale.ROOT)) : null;
        if (sign != null) {
            throw andOr(from, token, sign.equals(",") && grouped ? "&&" : sign);
        }
        int unit = tokens.last().kind() == Kind.NUMBER ? unit(0) : 0;
        if (unit > 0) {
            Token end = tokens.peek(unit - 1);
            throw complain.stop(
                    Code.NUMBER,
                    token.span(),
                    "Efter tallet står «" + token.text() + "». Feltet har sin egen enhed, så tallet skrives alene."
                            + UNREADABLE,
                    tokens.folded(from, tokens.position()),
                    Fix.instead(tokens.last().after(), end.span(), ""));
        }
        if (Words.ARITHMETIC.contains(token.text())
                || token.is("?")
                || token.is(".")
                || token.is("(")
                || token.is("[")) {
            throw complain.stop(
                    Code.NO_PROGRAM, token.span(), "«" + token.text() + "» kan ikke stå efter en værdi." + NO_PROGRAM);
        }
    }

    /** Does a list go on after the number that has been read? */
    boolean lists() {
        return lists.follows();
    }

    /** A list without what makes it one: told, and read past. */
    void listed(Token field, boolean negated) {
        int from = tokens.position() - 1;
        int to = lists.end(from + 1);
        List<String> list = new ArrayList<>();
        for (int i = from; i < to; i += 2) {
            list.add(tokens.token(i).text());
        }
        String meant = field.text() + (negated ? " not" : "") + " in ( " + String.join(", ", list) + " )";
        complain.stop(
                Code.COMPARISON,
                tokens.last().span(),
                "Flere værdier skrives som en liste. Kommaet skiller to krav." + UNREADABLE,
                meant,
                Fix.instead(field.span(), tokens.token(to - 1).span(), meant));
        while (tokens.position() < to) {
            tokens.next();
        }
    }

    /** Stops when what stands in a field's place is a rule's id, a field in quotes, or a comparison that is denied. */
    void notField(Token token, Token next) throws SyntaxStop {
        Token type = tokens.token(Math.max(0, tokens.position() - 2));
        int to = tokens.position() + 1;
        while (token.kind() == Kind.NAME
                && tokens.token(to - 1).touches(tokens.token(to))
                && !tokens.token(to).is(")")) {
            to++;
        }
        String id = token.kind() == Kind.TEXT
                ? token.text()
                : tokens.text(
                        token.start(),
                        Math.max(token.end(), tokens.token(to - 1).end()));
        boolean outcome = type.name("Udfald");
        if ((token.kind() == Kind.TEXT && outcome)
                || (ID.matcher(id).matches() && tokens.token(to).is(")"))) {
            String meant = "regel == \"" + id + "\"";
            throw complain.stop(
                    Code.COMPARISON,
                    new Span(token.line(), token.column(), tokens.token(to - 1).end() - token.start()),
                    "Feltet mangler før værdien: et udfald læses ved reglens id." + UNREADABLE,
                    outcome ? meant : "Udfald( " + meant + " )",
                    outcome ? Fix.instead(token.span(), tokens.token(to - 1).span(), meant) : null);
        }
        Token value = tokens.peek(2);
        Token before = tokens.token(Math.max(0, tokens.position() - 4));
        boolean again = tokens.last().is("||")
                && tokens.token(Math.max(0, tokens.position() - 3)).is("==")
                && (next.is(")") || next.is(","))
                && (token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT)
                && before.line() == token.line();
        if (again) {
            String list = before.text() + " in ( " + complain.value(tokens.position() - 2) + ", "
                    + complain.value(tokens.position()) + " )";
            throw complain.stop(
                    Code.COMPARISON,
                    token.span(),
                    "Feltet mangler før værdien. Flere værdier skrives som en liste." + UNREADABLE,
                    list,
                    Fix.instead(before.span(), token.span(), list));
        }
        boolean compared = Words.TURNED.containsKey(next.text());
        if (token.kind() == Kind.TEXT
                && compared
                && (value.kind() != Kind.NAME || complain.valueAt(tokens.position() + 2) == 3)) {
            throw complain.stop(
                    Code.COMPARISON,
                    token.span(),
                    "Et felt står uden anførselstegn. Ordet ville blive læst som en tekst.",
                    token.text() + " " + next.text() + " " + complain.value(tokens.position() + 2),
                    Fix.instead(token.span(), token.text()));
        }
        boolean asked = next.kind() == Kind.NAME && (value.is(")") || value.is(","));
        String opposite = asked ? "== false" : InWords.opposite(value.text());
        boolean denied =
                "not".equals(Words.QUANTIFIERS.get(token.text().toLowerCase(Locale.ROOT))) || token.name("not");
        if (denied && next.kind() == Kind.NAME && opposite != null) {
            String meant = next.text() + " " + opposite + (asked ? "" : " " + complain.value(tokens.position() + 3));
            throw complain.stop(
                    Code.COMPARISON,
                    token.span(),
                    "Et krav nægtes ikke med «" + token.text() + "»; det modsatte tegn siger det." + UNREADABLE,
                    meant,
                    Fix.instead(token.span(), asked ? next.span() : value.span(), next.text() + " " + opposite));
        }
    }

    /** How many words the unit at a place makes; 0 when there is none. */
    int unit(int ahead) {
        Token token = tokens.peek(ahead);
        boolean unit = token.is("%")
                || token.is("°")
                || (token.kind() == Kind.NAME
                        && Words.UNITS.contains(token.text().toLowerCase(Locale.ROOT)));
        if (!unit || token.line() != tokens.last().line()) {
            return 0;
        }
        Token dot = tokens.peek(ahead + 1);
        return dot.is(".") && token.touches(dot) ? 2 : 1;
    }

    // 8 eller derover: the sign before the number says it.
    private SyntaxStop upOrDown(int from, InWords said, Token word) {
        String field = tokens.token(from).text();
        String op = tokens.folded(from + 1, tokens.position() - 1);
        boolean already = op.equals(said.comparisons().get(0).replaceFirst(" .*", ""));
        String meant = said.meant(field);
        return complain.stop(
                Code.COMPARISON,
                word.span(),
                "«" + said.words() + "» siges med tegnet foran tallet" + (already ? ", og det står der" : "") + "."
                        + UNREADABLE,
                meant,
                Fix.instead(tokens.token(from).span(), said.last().span(), meant));
    }

    private SyntaxStop andOr(int from, Token word, String said) {
        String before = tokens.folded(from, tokens.position());
        int start = tokens.position() + 1;
        while (Words.FILLERS.contains(tokens.token(start).text())
                || (tokens.token(start).is("/") && tokens.token(start + 1).name("eller"))) {
            start++;
        }
        Token lastWord = tokens.token(start - 1);
        boolean either =
                tokens.folded(tokens.position(), start).toLowerCase(Locale.ROOT).startsWith("og/eller");
        String sign = either ? "||" : said;
        int end = start;
        while (tokens.token(end).kind() != Kind.END
                && !tokens.token(end).is(")")
                && !tokens.token(end).is(",")
                && tokens.token(end).line() == word.line()) {
            end++;
        }
        String after = (Words.TURNED.containsKey(tokens.token(start).text())
                        ? tokens.token(from).text() + " "
                        : "")
                + lists.owner(start, end)
                + tokens.folded(start, end);
        Token op = tokens.token(from + 1);
        List<String> more = lists.values(start, end);
        boolean listed = (op.is("==") || op.is("!=")) && !more.isEmpty();
        String list = tokens.token(from).text() + (op.is("!=") ? " not" : "") + " in ( "
                + tokens.folded(from + 2, tokens.position()) + ", " + String.join(", ", more) + " )";
        Span comma = tokens.last().after();
        return complain.stop(
                Code.AND_OR,
                word.span(),
                "«" + tokens.folded(tokens.position(), start) + "» er ikke et ord i regelsproget; "
                        + (listed
                                ? "flere værdier skrives som en liste"
                                : "her skrives " + (sign.equals(",") ? "komma" : sign))
                        + "." + UNREADABLE,
                after.isEmpty() ? null : listed ? list : before + (sign.equals(",") ? ", " : " " + sign + " ") + after,
                listed
                        ? Fix.instead(
                                tokens.token(from).span(), tokens.token(end - 1).span(), list)
                        : sign.equals(",") && comma.line() == word.line()
                                ? Fix.instead(comma, lastWord.span(), ",")
                                : Fix.instead(word.span(), lastWord.span(), sign));
    }
}
