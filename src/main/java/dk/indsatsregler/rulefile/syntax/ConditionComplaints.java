package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.List;
import java.util.Locale;

/** What is said when a condition's words do not come in order. */
final class ConditionComplaints {

    private static final String UNREADABLE = " Filen ville ikke kunne læses.";
    private static final String NO_PROGRAM =
            " En betingelse sammenligner felter med værdier; den regner og udfører ikke noget." + UNREADABLE;
    private final Tokens tokens;
    private final Complaints complain;

    private final ComparisonComplaints comparisons;

    ConditionComplaints(Tokens tokens, Complaints complain) {
        this.tokens = tokens;
        this.complain = complain;
        this.comparisons = new ComparisonComplaints(tokens, complain);
    }

    /** What is said within the parentheses. */
    ComparisonComplaints comparisons() {
        return comparisons;
    }

    SyntaxStop forallWithout(Token forall) {
        return complain.stop(
                Code.FORALL,
                forall.span(),
                "Efter forall skal mønstret stå i parentes." + UNREADABLE,
                "forall( Type( felt == værdi ) )");
    }

    SyntaxStop forallWithMore() {
        return complain.stop(
                Code.FORALL,
                tokens.peek().span(),
                "forall tager ét mønster; her følger " + Complaints.shown(tokens.peek())
                        + ". To mønstre i forall ville betyde noget andet, end de fleste læser.",
                "forall( Type( betingelse || betingelse ) )");
    }

    /**
     * Stops unless the next words are a type's name and an opening parenthesis.
     *
     * @param word what stands before them
     * @param words of how many words the name is written
     */
    void beforePattern(String word, int words) throws SyntaxStop {
        Token token = tokens.peek();
        Token next = tokens.peek(1);
        if (word.isEmpty()) {
            between(token);
        }
        if (words > 1) {
            return;
        }
        if (!word.isEmpty() && (token.name("exists") || token.name("not")) && next.kind() == Kind.NAME) {
            String meant =
                    word.equals("not") && token.name("not") ? "exists" : word.equals("exists") ? token.text() : word;
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Foran en faktatype står ét ord; her står «" + word + " " + token.text() + "»." + UNREADABLE,
                    meant + " " + complain.piece(tokens.position() + 1),
                    Fix.instead(tokens.last().span(), token.span(), meant));
        }
        if (token.kind() == Kind.NAME
                && next.kind() == Kind.NAME
                && next.line() == token.line()
                && tokens.peek(2).is("(")) {
            throw before(token);
        }
        if (token.is("@") && next.kind() == Kind.NAME) {
            throw complain.stop(
                    Code.UNEXPECTED,
                    new Span(token.line(), token.column(), next.end() - token.start()),
                    "Et mærke står mellem reglens navn og when; her står @" + next.text()
                            + " mellem betingelserne. Det ville ikke blive vist nogen steder.");
        }
        if (token.kind() == Kind.NAME && Words.CONDITIONALS.contains(token.text())) {
            throw complain.stop(
                    Code.NO_PROGRAM,
                    token.span(),
                    "«" + token.text() + "» er ikke en del af regelsproget. " + Words.why(token.text()) + UNREADABLE);
        }
        if (!word.isEmpty() && !word.equals("forall") && token.is("(")) {
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Efter " + word + " står faktatypen uden parentes om." + UNREADABLE,
                    word + " " + (next.kind() == Kind.NAME ? complain.piece(tokens.position() + 1) : "Type( … )"));
        }
        if (token.is(")") && !tokens.firstOnLine()) {
            throw complain.stop(
                    Code.PARENTHESIS,
                    token.span(),
                    "Her står en slutparentes, der ikke hører til nogen." + UNREADABLE,
                    withoutWord(token),
                    Fix.instead(token.span(), ""));
        }
        if (word.isEmpty() && !tokens.firstOnLine() && !next.is("(")) {
            boolean slash = token.is("/");
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Her er betingelsen slut, men linjen fortsætter med " + Complaints.shown(token)
                            + ". En kommentar begynder med //; den næste betingelse står på en ny linje." + UNREADABLE,
                    "// " + complain.restOfLine().replaceFirst("^/ *", ""),
                    slash ? Fix.instead(token.span(), "//") : Fix.before(token.span(), "// "));
        }
        if (word.isEmpty() && tokens.firstOnLine() && complain.bareWords()) {
            throw complain.words(
                    Code.UNEXPECTED,
                    "Her ventes en faktatype med parentes, fx Barn( alder <= 9 ); her står kun ord. En kommentar begynder med //."
                            + UNREADABLE);
        }
        boolean numbered = token.kind() == Kind.NUMBER && (next.is(".") || next.is(")")) && tokens.firstOnLine();
        if (numbered && tokens.peek(2).kind() == Kind.NAME && tokens.peek(2).line() == token.line()) {
            String rest = complain.restOfLine();
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Betingelser har ingen numre; hver står på sin egen linje." + UNREADABLE,
                    rest.replaceFirst("^[0-9. ]+[.)] *", ""),
                    Fix.instead(token.span(), next.span(), ""));
        }
        if (token.is("(") && next.kind() == Kind.NAME && complain.restOfLine().endsWith(")")) {
            String rest = complain.restOfLine();
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Om en betingelse står ingen parentes; hver står på sin egen linje." + UNREADABLE,
                    rest.substring(1, rest.length() - 1).strip());
        }
        if (token.kind() != Kind.NAME) {
            throw complain.expected("en faktatype, fx Barn( alder <= 9 )");
        }
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        Token third = tokens.peek(2);
        boolean colon = next.is(":")
                && capital
                && third.kind() == Kind.NAME
                && !tokens.peek(3).is("(");
        if (next.is(":") && !colon) {
            throw complain.binding(token);
        }
        if (next.is(".")) {
            throw dotted(token);
        }
        if (colon || (next.kind() == Kind.NAME && next.line() == token.line() && capital)) {
            throw unopened(token, colon ? third : next, colon);
        }
        if (!next.is("(")) {
            boolean field = Words.TURNED.containsKey(next.text()) && next.line() == token.line();
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Her ventes en faktatype med parentes, fx Barn( alder <= 9 ); her står " + Complaints.shown(token)
                            + "." + UNREADABLE,
                    field && !capital
                            ? (token.name("regel") ? "Udfald( " : "Type( ") + complain.restOfLine() + " )"
                            : token.name("Udfald") && next.kind() == Kind.TEXT
                                    ? "Udfald( regel == \"" + next.text() + "\" )"
                                    : null);
        }
    }

    // Barn alder > 6: when nothing closes it either, both are missing.
    private SyntaxStop unopened(Token type, Token field, boolean colon) {
        String line = complain.restOfLine();
        boolean closed = line.contains(")");
        String rest =
                line.substring(Math.min(line.length(), type.text().length())).replaceFirst("^[: ]+", "");
        Span at = colon ? tokens.peek(1).span() : type.after();
        return complain.stop(
                Code.PARENTHESIS,
                type.after(),
                "Parentesen efter " + type.text() + " mangler" + (closed ? " sin begyndelse." : ".") + UNREADABLE,
                closed ? type.text() + "( " + field.text() : type.text() + "( " + rest + " )",
                closed ? colon ? Fix.instead(at, "(") : Fix.before(at, "(") : null);
    }

    /** Stops when what stands here joins conditions: they are joined by standing below each other. */
    private void between(Token token) throws SyntaxStop {
        boolean or = token.is("||") || "||".equals(Words.CONNECTIVES.get(token.text()));
        boolean and = token.is("&&") || ",".equals(Words.CONNECTIVES.get(token.text()));
        boolean ends = token.is(".") && tokens.peek(1).line() > token.line();
        boolean bullet = (token.is("-") || token.is("*") || token.is("+")) && tokens.firstOnLine();
        boolean mark = token.is(",") || token.is(";") || ends || bullet;
        boolean said = token.kind() == Kind.NAME && goesOn(token) && !patternFollows();
        if ((!or && !and && !mark) || (said && !tokens.firstOnLine())) {
            return;
        }
        String without = withoutWord(token);
        throw complain.stop(
                Code.AND_OR,
                token.span(),
                "«" + token.text()
                        + (ends || bullet
                                ? "» hører ikke til en betingelse, der står på sin egen linje uden andet."
                                : or
                                        ? "» bruges ikke mellem betingelser. Er der to veje til samme konklusion, er det to regler, eller || mellem felter i samme parentes."
                                        : "» bruges ikke mellem betingelser: de skal alle være opfyldt, og hver står på sin egen linje.")
                        + UNREADABLE,
                or || without.isEmpty() ? null : without,
                or ? null : Fix.instead(token.span(), ""));
    }

    private boolean goesOn(Token token) {
        return tokens.peek(1).line() == token.line() && tokens.peek(1).kind() != Kind.END;
    }

    private boolean patternFollows() {
        return tokens.peek(1).kind() == Kind.NAME
                && (tokens.peek(2).is("(")
                        || (tokens.peek(2).kind() == Kind.NAME && tokens.peek(3).is("(")));
    }

    /** A word before a pattern that is none of ours: what it was meant to be, or too much. */
    private SyntaxStop before(Token word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        String meant = Words.QUANTIFIERS.getOrDefault(lower, Guess.nearest(word.text(), List.of("exists", "not")));
        String piece = complain.piece(tokens.position() + 1);
        return complain.stop(
                Code.NOT_IN_LANGUAGE,
                word.span(),
                "«" + word.text() + "» er ikke en del af regelsproget. "
                        + (meant == null
                                ? "En betingelse begynder med sin faktatype, eller med exists, not eller forall."
                                : "Her skrives " + meant + ".")
                        + UNREADABLE,
                (meant == null ? "" : meant + " ") + piece,
                Fix.instead(word.span(), meant == null ? "" : meant));
    }

    // Barn.alder <= 9: what was meant is the field of that type.
    private SyntaxStop dotted(Token type) {
        String piece = complain.piece(tokens.position());
        Token op = tokens.peek(3);
        boolean compared = op.kind() == Kind.SIGN && Words.TURNED.containsKey(op.text());
        String rest = complain.restOfLine();
        return complain.stop(
                Code.NO_PROGRAM,
                new Span(type.line(), type.column(), piece.length()),
                (compared
                                ? "Feltet står i parentes efter sin faktatype; her står «"
                                : "En faktatype skrives med sit navn alene; her står «")
                        + piece + "»." + NO_PROGRAM,
                compared ? type.text() + "( " + rest.substring(type.text().length() + 1) + " )" : null);
    }

    // The line as it stands, but for one word.
    private String withoutWord(Token word) {
        String line = complain.line(word);
        int at = word.column() - 1;
        String rest = at + word.text().length() <= line.length()
                ? line.substring(at + word.text().length())
                : "";
        return (line.substring(0, Math.min(at, line.length())).stripTrailing() + rest).strip();
    }

    SyntaxStop unclosed(Token type) {
        Token token = tokens.peek();
        boolean pattern = token.name("then") || token.name("end") || tokens.atEnd() || complain.conditionBegins();
        if ((pattern && tokens.firstOnLine()) || tokens.atEnd()) {
            return complain.stop(
                    Code.PARENTHESIS,
                    tokens.last().after(),
                    "Parentesen efter " + type.text()
                            + " er ikke lukket. Resten af reglen ville blive læst som en del af betingelsen.",
                    ")",
                    Fix.before(tokens.last().after(), " )"));
        }
        return comparisons.afterAtom();
    }
}
