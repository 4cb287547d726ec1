package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.words.InWords;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.Set;

/** What is said when a comparison's words do not come in order. */
final class ComparisonComplaints {

    private static final String UNREADABLE = " Filen ville ikke kunne læses.";
    private static final String NO_PROGRAM =
            " En betingelse sammenligner felter med værdier; den regner og udfører ikke noget." + UNREADABLE;

    private static final int MOST_WORDS = 6;

    private final Tokens tokens;
    private final Complaints complain;
    private final ValueComplaints around;

    ComparisonComplaints(Tokens tokens, Complaints complain) {
        this.tokens = tokens;
        this.complain = complain;
        this.around = new ValueComplaints(tokens, complain);
    }

    /** Stops unless a field's name is next. */
    void beforeAtom() throws SyntaxStop {
        Token token = tokens.peek();
        Token next = tokens.peek(1);
        if (token.is("!")) {
            throw complain.stop(
                    Code.NO_PROGRAM,
                    token.span(),
                    "Et felt nægtes ikke med !; det sammenlignes med false." + UNREADABLE,
                    next.kind() == Kind.NAME ? next.text() + " == false" : null,
                    next.kind() == Kind.NAME
                            ? Fix.instead(token.span(), next.span(), next.text() + " == false")
                            : null);
        }
        around.notField(token, next);
        String turned = Words.TURNED.get(next.text());
        if ((token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT) && turned != null) {
            throw turned(token, turned);
        }
        if (Words.TURNED.containsKey(token.text()) && token.kind() == Kind.SIGN) {
            throw complain.stop(
                    Code.COMPARISON,
                    token.span(),
                    "Feltet mangler før " + token.text() + "; det skrives igen ved hver sammenligning." + UNREADABLE,
                    complain.fieldBefore() + " " + token.text() + " " + next.text());
        }
        if (token.is("{") || token.is("[") || Words.ARITHMETIC.contains(token.text()) || token.is("#")) {
            throw complain.stop(
                    Code.NO_PROGRAM, token.span(), "«" + token.text() + "» kan ikke stå i en betingelse." + NO_PROGRAM);
        }
        if (token.kind() != Kind.NAME) {
            boolean left = token.is(")") && tokens.last().is(",");
            throw complain.expected(
                    "et felt, fx alder <= 9",
                    left ? ")" : null,
                    left ? Fix.instead(tokens.last().span(), "") : null);
        }
        if (token.name("eval") || token.name("this") || token.name("new") || next.is("(") || next.is(".")) {
            throw program(token, next);
        }
        if (next.is(":") && !equalled(token)) {
            throw complain.binding(token);
        }
    }

    // skoledage: 60 is an equals sign; $dage : skoledage gives a name.
    private boolean equalled(Token field) {
        Token value = tokens.peek(2);
        boolean literal = value.kind() == Kind.NUMBER
                || value.kind() == Kind.TEXT
                || value.is("-")
                || (value.kind() == Kind.NAME
                        && (Set.of("true", "false", "ja", "nej", "null").contains(value.text())
                                || Character.isUpperCase(value.text().charAt(0))));
        return literal && !field.text().startsWith("$");
    }

    /** How many more words a field's name is written with: {@code fraværs procent}, {@code fraværs-procent}. */
    int restOfName() {
        int rest = 0;
        Token last = tokens.last();
        while (rest < MOST_WORDS) {
            int dash = tokens.peek(rest).is("-")
                            && last.touches(tokens.peek(rest))
                            && tokens.peek(rest).touches(tokens.peek(rest + 1))
                    ? 1
                    : 0;
            Token word = tokens.peek(rest + dash);
            if (word.kind() != Kind.NAME || word.line() != last.line() || word.name("in") || word.name("not")) {
                break;
            }
            rest += dash + 1;
            last = word;
        }
        Token op = tokens.peek(rest);
        boolean compared = op.kind() == Kind.SIGN && (Words.TURNED.containsKey(op.text()) || op.is("="));
        boolean said = rest > 0 && InWords.begins(tokens.peek(0).text());
        return (compared || op.name("in") || op.name("not")) && op.line() == last.line() && !said ? rest : 0;
    }

    // Barn.alder within Barn( … ) is the field alone.
    private SyntaxStop program(Token token, Token next) {
        String piece = complain.piece(tokens.position());
        Token name = tokens.peek(2);
        boolean typed = next.is(".")
                && name.kind() == Kind.NAME
                && Character.isUpperCase(token.text().charAt(0))
                && piece.equals(token.text() + "." + name.text());
        return complain.stop(
                Code.NO_PROGRAM,
                new Span(token.line(), token.column(), piece.length()),
                typed
                        ? "Et felt skrives uden faktatype foran; her står «" + piece + "»." + UNREADABLE
                        : "«" + piece + "» kan ikke stå i en betingelse." + NO_PROGRAM,
                typed ? name.text() : null,
                typed ? Fix.instead(token.span(), name.span(), name.text()) : null);
    }

    private SyntaxStop turned(Token value, String turned) {
        Token field = tokens.peek(2);
        Token second = tokens.peek(3);
        Token other = tokens.peek(4);
        boolean named = field.kind() == Kind.NAME;
        boolean between = named && Words.TURNED.containsKey(second.text()) && other.kind() == value.kind();
        String meant = field.text() + " " + turned + " " + quoted(value)
                + (between ? ", " + field.text() + " " + second.text() + " " + quoted(other) : "");
        return complain.stop(
                Code.COMPARISON,
                value.span(),
                between
                        ? "Feltet står til venstre i en sammenligning og skrives igen i den næste; her er to skrevet i én."
                                + UNREADABLE
                        : "Feltet står til venstre i en sammenligning og værdien til højre; her er de byttet om."
                                + UNREADABLE,
                named ? meant : null,
                named && field.line() == value.line()
                        ? Fix.instead(value.span(), between ? other.span() : field.span(), meant)
                        : null);
    }

    private static String quoted(Token value) {
        return value.kind() == Kind.TEXT ? "\"" + value.text() + "\"" : value.text();
    }

    /** What stands where a comparison was to stand; when it is clear what was meant, that. */
    String notComparison(Token field, Token op) throws SyntaxStop {
        Token next = tokens.peek(1);
        if ((op.is("=") && (next.is("<") || next.is(">") || next.is("=")))
                || ((op.is("<") || op.is(">") || op.is("!")) && next.is("="))
                || (op.is("<") && next.is(">"))) {
            String meant = op.is("<") && next.is(">") ? "!=" : op.is("=") ? next.text() + "=" : op.text() + "=";
            complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "«" + op.text() + next.text() + "» er ikke en sammenligning; den skrives " + meant + "."
                            + UNREADABLE,
                    field.text() + " " + meant + " " + written(tokens.peek(2), tokens.peek(3), tokens.peek(4)),
                    Fix.instead(op.span(), next.span(), meant));
            tokens.next();
            return meant;
        } else if (op.is("=")) {
            complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "Et enkelt lighedstegn sammenligner ikke; det skal være to (==)." + UNREADABLE,
                    field.text() + " == " + written(next, tokens.peek(2), tokens.peek(3)),
                    Fix.instead(op.span(), "=="));
            return "==";
        }
        if (op.is(":")) {
            complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "Et kolon sammenligner ikke; det skal være to lighedstegn (==)." + UNREADABLE,
                    field.text() + " == " + written(next, tokens.peek(2), tokens.peek(3)),
                    Fix.instead(field.after(), op.span(), " =="));
            return "==";
        }
        if (op.kind() == Kind.NAME && InWords.begins(op.text()) && Words.TURNED.containsKey(next.text())) {
            complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "«" + op.text() + "» siges ikke sammen med et tegn; tegnet står alene." + UNREADABLE,
                    field.text() + " " + next.text() + " " + written(tokens.peek(2), tokens.peek(3), tokens.peek(4)),
                    Fix.instead(op.span(), ""));
            tokens.next();
            return next.text();
        }
        InWords said = InWords.of(tokens);
        if (said != null) {
            throw complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "«" + said.words() + "» er ikke en sammenligning; den skrives med tegn." + UNREADABLE,
                    said.meant(field.text()),
                    Fix.instead(
                            op.span(),
                            said.last().span(),
                            said.meant(field.text()).substring(field.text().length() + 1)));
        }
        boolean negated = op.name("not");
        Token word = negated ? next : op;
        if (word.kind() == Kind.NAME && Words.OPERATORS.contains(word.text())) {
            throw complain.stop(
                    Code.NO_PROGRAM,
                    op.span(),
                    "«" + (negated ? "not " : "") + word.text()
                            + "» er ikke en sammenligning her; der sammenlignes med == != < <= > >= in og not in."
                            + UNREADABLE);
        }
        if (Words.ARITHMETIC.contains(op.text())
                || op.is("[")
                || op.is("?")
                || op.is(":")
                || op.is("#")
                || op.is("!")) {
            throw complain.stop(
                    Code.NO_PROGRAM,
                    op.span(),
                    "«" + op.text() + "» kan ikke stå efter feltet " + field.text() + "." + NO_PROGRAM);
        }
        if (op.is(")") || op.is(",") || op.is("&&") || op.is("||")) {
            throw complain.stop(
                    Code.COMPARISON,
                    field.span(),
                    "Feltet " + field.text() + " bliver ikke sammenlignet med noget." + UNREADABLE,
                    field.text() + " == true",
                    Fix.before(field.after(), " == true"));
        }
        boolean value = op.kind() == Kind.NUMBER || op.kind() == Kind.TEXT || op.name("true") || op.name("false");
        boolean yes = op.name("ja") || op.name("nej");
        if (yes) {
            String answer = field.text() + " == " + op.name("ja");
            throw complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "Efter feltet " + field.text() + " mangler sammenligningen, og «" + op.text() + "» skrives "
                            + op.name("ja") + "." + UNREADABLE,
                    answer,
                    Fix.instead(field.span(), op.span(), answer));
        }
        throw complain.stop(
                Code.COMPARISON,
                op.span(),
                "Efter feltet " + field.text()
                        + " ventes en sammenligning (== != < <= > >= in eller not in), men der står "
                        + Complaints.shown(op) + "." + UNREADABLE,
                value ? field.text() + " == " + quoted(op) : null,
                value ? Fix.before(op.span(), "== ") : null);
    }

    private static String written(Token value, Token dot, Token name) {
        if (value.kind() == Kind.TEXT) {
            return "\"" + value.text() + "\"";
        }
        return dot.is(".")
                ? value.text() + "." + name.text()
                : value.name("ja") ? "true" : value.name("nej") ? "false" : value.text();
    }

    SyntaxStop afterAtom() {
        Token token = tokens.peek();
        Token last = tokens.last();
        boolean another = token.kind() == Kind.NAME
                && token.line() == last.line()
                && (Words.TURNED.containsKey(tokens.peek(1).text())
                        || tokens.peek(1).name("in")
                        || tokens.peek(1).name("not"));
        return complain.expected(
                "komma, &&, || eller en slutparentes",
                another ? last.text() + ", " + token.text() : null,
                another ? Fix.before(last.after(), ",") : null);
    }
}
