package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said when a file's words do not come in the order of a rule. */
final class Complaints {

    private static final String UNREADABLE = " Filen ville ikke kunne læses.";

    private final Tokens tokens;
    private final Problems problems;

    Complaints(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Does a rule begin here? A name called rule elsewhere on a line is only a name. */
    boolean ruleBegins() {
        return tokens.peek().name("rule")
                && (tokens.firstOnLine() || tokens.peek(1).kind() == Kind.TEXT);
    }

    /** Is this a word that begins something in a file of Drools? */
    boolean statementBegins() {
        return tokens.peek().name("rule")
                || (tokens.peek().kind() == Kind.NAME
                        && Words.STATEMENTS.contains(tokens.peek().text()));
    }

    /** Does a condition begin here, for sure? */
    boolean conditionBegins() {
        Token token = tokens.peek();
        if (token.kind() != Kind.NAME) {
            return false;
        }
        Token next = tokens.peek(1);
        if (Set.of("exists", "not", "forall").contains(token.text())) {
            return next.is("(") || (next.kind() == Kind.NAME && tokens.peek(2).is("("));
        }
        return Character.isUpperCase(token.text().charAt(0)) && next.is("(");
    }

    /** Is it told already that characters near here cannot be read? */
    boolean alreadyTold() {
        return tokens.peek().kind() == Kind.BAD
                || problems.unreadable(tokens.peek().line())
                || problems.unreadable(tokens.last().line());
    }

    /** Tells, unless it has the same cause as something told already, and stops. */
    SyntaxStop stop(Code code, Span at, String message, @Nullable String suggestion) {
        return stop(code, at, message, suggestion, null);
    }

    SyntaxStop stop(Code code, Span at, String message, @Nullable String suggestion, @Nullable Rettelse fix) {
        if (!alreadyTold()) {
            problems.add(code, at, message, suggestion, fix);
        }
        return new SyntaxStop();
    }

    SyntaxStop stop(Code code, Span at, String message) {
        return stop(code, at, message, null);
    }

    SyntaxStop mark(Token at, String message, @Nullable String suggestion, @Nullable Rettelse fix) {
        return stop(Code.MARK_FORM, at.span(), message + UNREADABLE, suggestion, fix);
    }

    /** The line a word stands on, without a comment that ends it. */
    String line(Token token) {
        String line = problems.source().line(token.line());
        int comment = line.indexOf(" //");
        return comment < 0 ? line : line.substring(0, comment);
    }

    /** The rest of the line from the next word on, without a comment that ends it. */
    String restOfLine() {
        int from = tokens.position();
        int to = from;
        while (tokens.token(to).kind() != Kind.END
                && tokens.token(to).line() == tokens.token(from).line()) {
            to++;
        }
        return tokens.folded(from, to);
    }

    /** A word with what is joined to it by dots and parentheses, as far as the line goes. */
    String piece(int from) {
        int to = from + 1;
        int depth = 0;
        while (tokens.token(to).kind() != Kind.END
                && tokens.token(to).line() == tokens.token(from).line()) {
            Token token = tokens.token(to);
            boolean joins =
                    token.is(".") || token.is("(") || tokens.token(to - 1).is(".");
            if (depth == 0 && !joins) {
                break;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            to++;
        }
        return tokens.folded(from, to);
    }

    /** What stands here, for a sentence. */
    static String shown(Token token) {
        return switch (token.kind()) {
            case END -> "filens slutning";
            case TEXT -> "«\"" + token.text() + "\"»";
            default -> "«" + token.text() + "»";
        };
    }

    void notInLanguage(Token token) {
        problems.add(
                Code.NOT_IN_LANGUAGE,
                token.span(),
                "«" + token.text() + "» er ikke en del af regelsproget. " + Words.why(token.text())
                        + " Filen ville ikke blive taget i brug.");
    }

    void amongMarks() {
        Token token = tokens.peek();
        String message = "Mellem reglens navn og when må der kun stå mærker som @kilde( \"…\" ); her står "
                + shown(token) + "." + UNREADABLE;
        if (token.kind() == Kind.NAME && Words.ATTRIBUTES.contains(token.text())) {
            if (!alreadyTold()) {
                notInLanguage(token);
            }
        } else if (bareWords()) {
            words(Code.UNEXPECTED, message);
        } else if (!alreadyTold()) {
            problems.add(Code.UNEXPECTED, token.span(), message);
        }
    }

    /** Tells of a line that is only words: whatever signs they have, they are in no comment. */
    SyntaxStop words(Code code, String message) {
        Token token = tokens.peek();
        boolean quotes = problems.source().line(token.line()).indexOf('"') >= 0;
        if (!quotes) {
            problems.takeBack(token.line());
        }
        if (!quotes || !alreadyTold()) {
            problems.add(code, token.span(), message, "// " + restOfLine(), Fix.before(token.span(), "// "));
        }
        return new SyntaxStop();
    }

    /** Nothing but a name: that all the rest is missing is one thing. */
    void unfinished(Token rule) {
        if (!alreadyTold()) {
            problems.add(
                    Code.NO_WHEN,
                    rule.span(),
                    "Reglen er ikke skrevet færdig: mærker, when, then og end mangler. Den ville ikke sige noget.");
        }
    }

    void noWhen() {
        if (!alreadyTold()) {
            Span at = tokens.atEnd() ? tokens.last().after() : tokens.peek().span();
            problems.add(
                    Code.NO_WHEN,
                    at,
                    "Reglen mangler when før sine betingelser. Det kunne ikke ses, hvor metadata slutter.",
                    "when",
                    tokens.atEnd() ? null : Fix.before(at, "when\n    "));
        }
    }

    void noThen() {
        if (!alreadyTold()) {
            boolean concluded = tokens.peek().name("konklusion");
            problems.add(
                    Code.NO_THEN,
                    tokens.last().after(),
                    concluded
                            ? "Reglen mangler then før sin konklusion. Konklusionen ville blive læst som en betingelse."
                            : "Reglen mangler then og sin konklusion. Reglen ville ikke sige noget.",
                    concluded ? "then" : "then konklusion.opfyldt();",
                    concluded ? Fix.before(tokens.peek().span(), "then\n    ") : null);
        }
    }

    /** Is the line from here on only words, as in a comment: nothing that is compared, called or given a value? */
    boolean bareWords() {
        Token first = tokens.peek();
        boolean written = first.kind() == Kind.NAME
                || first.kind() == Kind.NUMBER
                || (first.kind() == Kind.SIGN
                        && "-=*~_+!<>.".contains(first.text().substring(0, 1)));
        int names = 0;
        for (int i = 0;
                written
                        && tokens.peek(i).line() == first.line()
                        && tokens.peek(i).kind() != Kind.END;
                i++) {
            Token token = tokens.peek(i);
            written = !(token.is("@") && i == 0)
                    && !token.is("{")
                    && !Words.TURNED.containsKey(token.text())
                    && !(token.is("(") && tokens.peek(i - 1).touches(token));
            names += token.kind() == Kind.NAME || token.kind() == Kind.NUMBER ? 1 : 0;
        }
        return written
                && (names > 1 || first.kind() == Kind.SIGN || tokens.peek(1).is(":"));
    }

    /** Of {@code field op value && op …}: the field meant is most likely the one before. */
    String fieldBefore() {
        int at = tokens.position() - 4;
        boolean found = at >= 0
                && tokens.token(at).kind() == Kind.NAME
                && Words.TURNED.containsKey(tokens.token(at + 1).text());
        return found ? tokens.token(at).text() : "felt";
    }

    /** How many words the value at a position is made of; 0 when there is none. */
    int valueAt(int position) {
        Token first = tokens.token(position);
        if (first.kind() == Kind.NAME) {
            boolean dotted = tokens.token(position + 1).is(".")
                    && tokens.token(position + 2).kind() == Kind.NAME;
            return dotted ? 3 : 1;
        }
        return first.kind() == Kind.NUMBER || first.kind() == Kind.TEXT ? 1 : 0;
    }

    /** The value at a position, as it is written. */
    String value(int position) {
        return tokens.folded(position, position + Math.max(1, valueAt(position)));
    }

    /** A name given to something. */
    SyntaxStop binding(Token name) {
        boolean more = tokens.peek(2).kind() == Kind.NAME && tokens.peek(2).line() == name.line();
        int from = tokens.position() + 2;
        int to = from + 1;
        while (more
                && tokens.token(to).line() == name.line()
                && tokens.token(to).kind() != Kind.END
                && !(tokens.token(to).is(",") && !tokens.token(from + 1).is("("))) {
            to++;
        }
        String rest = more ? tokens.folded(from, to) : "";
        boolean balanced =
                rest.replace("(", "").length() - rest.replace(")", "").length() == 0;
        boolean closed = !balanced && rest.endsWith(")");
        boolean pattern = more
                && (tokens.peek(3).is("(")
                        || Words.TURNED.containsKey(tokens.peek(3).text()));
        return stop(
                Code.NO_PROGRAM,
                name.span(),
                "«" + name.text()
                        + " :» giver noget et navn, som andre betingelser kan bruge. Betingelser hænger ikke sammen på den måde her; hver læser sagen for sig."
                        + UNREADABLE,
                pattern ? closed ? rest.substring(0, rest.length() - 1).strip() : rest : null,
                pattern ? Fix.instead(name.span(), tokens.token(from - 1).span(), "") : null);
    }

    /** Something else was to stand here. */
    SyntaxStop expected(String what) {
        return expected(what, null, null);
    }

    SyntaxStop expected(String what, @Nullable String suggestion, @Nullable Rettelse fix) {
        Token token = tokens.peek();
        return stop(
                Code.UNEXPECTED,
                token.span(),
                "Her ventes " + what + ", men der står " + shown(token) + "." + UNREADABLE,
                suggestion,
                fix);
    }

    /** Reading cannot go on here; the problem has been told. Never leaves the package. */
    static final class SyntaxStop extends Exception {

        private static final long serialVersionUID = 1L;

        SyntaxStop() {
            super(null, null, false, false);
        }
    }
}
