package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.slip.Texts;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.syntax.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.words.Days;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a rule's metadata: {@code @name( "text" )}, or a bare word for the one mark that takes it. */
final class AnnotationParser {

    private final Tokens tokens;
    private final Problems problems;
    private final Complaints complain;

    AnnotationParser(Tokens tokens, Problems problems, Complaints complain) {
        this.tokens = tokens;
        this.problems = problems;
        this.complain = complain;
    }

    /** Everything from the rule's name up to its conditions. */
    List<RawAnnotation> read() {
        List<RawAnnotation> annotations = new ArrayList<>();
        while (!over()) {
            if (tokens.peek().is("@")) {
                annotations.add(annotation());
            } else if (withoutSign()) {
                annotations.add(withoutSign(tokens.peek()));
            } else {
                complain.amongMarks();
                skip();
            }
        }
        return annotations;
    }

    private boolean over() {
        Token token = tokens.peek();
        return tokens.atEnd()
                || token.name("when")
                || token.name("then")
                || token.name("end")
                || complain.ruleBegins()
                || complain.conditionBegins();
    }

    private void skip() {
        do {
            tokens.next();
        } while (!over() && !tokens.peek().is("@"));
    }

    private boolean withoutSign() {
        Token name = tokens.peek();
        Token next = tokens.peek(1);
        boolean given = next.is("(")
                || ((next.is(":") || next.is("=") || next.kind() == Kind.TEXT) && next.line() == name.line());
        return name.kind() == Kind.NAME
                && given
                && tokens.firstOnLine()
                && (next.is("(")
                        ? Guess.nearest(name.text(), RawRule.MARKS) != null
                        : RawRule.MARKS.contains(name.text()));
    }

    // Told of, and read as the mark it is, so that it is not told of as missing too.
    private RawAnnotation withoutSign(Token name) {
        if (tokens.peek(1).is("(") && !complain.alreadyTold()) {
            problems.add(
                    Code.MARK_FORM,
                    name.span(),
                    "Et mærke begynder med @. Uden det ville «" + name.text() + "» blive læst som en betingelse.",
                    "@" + name.text(),
                    Fix.before(name.span(), "@"));
        }
        return rest(name, name);
    }

    private RawAnnotation annotation() {
        Token sign = tokens.next();
        return rest(sign, tokens.peek());
    }

    private boolean anotherWord(Token sign) {
        int dash = tokens.peek().is("-") && tokens.last().touches(tokens.peek()) ? 1 : 0;
        return tokens.peek(dash).kind() == Kind.NAME
                && tokens.peek(dash).line() == sign.line()
                && tokens.peek(dash + 1).is("(");
    }

    private RawAnnotation rest(Token sign, Token first) {
        Token name = first;
        Span at = sign.span();
        try {
            if (name.kind() != Kind.NAME || !(sign.equals(name) || sign.touches(name))) {
                boolean apart = name.kind() == Kind.NAME && name.line() == sign.line();
                throw complain.mark(
                        sign,
                        "Efter @ skal mærkets navn stå, fx @kilde( \"…\" ).",
                        apart ? "@" + name.text() : null,
                        apart ? Fix.instead(sign.span(), name.span(), "@" + name.text()) : null);
            }
            tokens.next();
            while (anotherWord(sign)) {
                if (tokens.peek().is("-")) {
                    tokens.next();
                }
                Token more = tokens.next(); // gyldig fra: looked up as one
                name = new Token(
                        Kind.NAME,
                        name.text() + " " + more.text(),
                        name.start(),
                        more.end(),
                        name.line(),
                        name.column());
            }
            at = new Span(sign.line(), sign.column(), name.end() - sign.start());
            Token value = tokens.peek();
            if (!value.is("(")) {
                throw withoutParenthesis(sign, name, value);
            }
            tokens.next();
            value = tokens.peek();
            if (value.is(")") && value.line() == name.line()) {
                tokens.next();
                return new RawAnnotation(name.text(), at, "", !name.text().equals("grundlag"), value.span());
            }
            Token words = name.text().equals("grundlag") ? words() : null;
            if (words != null) {
                return new RawAnnotation(name.text(), at, words.text(), false, words.span());
            }
            if ((value.kind() != Kind.TEXT && value.kind() != Kind.NAME)
                    || !tokens.peek(1).is(")")) {
                throw value(name, value);
            }
            tokens.next();
            tokens.next();
            return new RawAnnotation(name.text(), at, value.text(), value.kind() == Kind.TEXT, value.span());
        } catch (SyntaxStop told) {
            // What cannot be read is not taken for a condition.
            while (complain.alreadyTold() && tokens.peek().line() == sign.line() && !tokens.atEnd()) {
                tokens.next();
            }
            if (!over() && !tokens.peek().is("@")) {
                skip();
            }
            return new RawAnnotation(name.kind() == Kind.NAME ? name.text() : "", at, null, false, at);
        }
    }

    // LOKALT VALG: looked up as one.
    private @Nullable Token words() {
        int to = 0;
        while (tokens.peek(to).kind() == Kind.NAME
                || (tokens.peek(to).is("-") && to > 0)
                || (tokens.peek(to).is(".") && to > 0)) {
            to++;
        }
        Token first = tokens.peek();
        Token last = tokens.peek(Math.max(0, to - 1));
        if (to < 2 || !tokens.peek(to).is(")") || last.line() != first.line()) {
            return null;
        }
        for (int i = 0; i <= to; i++) {
            tokens.next();
        }
        return new Token(
                Kind.NAME,
                tokens.text(first.start(), last.end()),
                first.start(),
                last.end(),
                first.line(),
                first.column());
    }

    private SyntaxStop withoutParenthesis(Token sign, Token name, Token next) {
        int skipped = next.is(":") || next.is("=") ? 1 : 0;
        Token value = tokens.peek(skipped);
        int to = tokens.position() + skipped;
        while (tokens.token(to).line() == name.line()
                && tokens.token(to).kind() != Kind.END
                && !tokens.token(to).is(")")) {
            to++;
        }
        boolean here = to > tokens.position() + skipped;
        Token last = tokens.token(Math.max(0, to - 1));
        String written = here ? tokens.text(value.start(), last.end()) : "";
        String instead = "@" + name.text() + "( " + meant(name, value, written) + " )";
        Token after = tokens.token(to);
        boolean closed = after.is(")") && after.line() == value.line();
        return complain.mark(
                sign,
                "@" + name.text() + " skal have sin værdi i parentes.",
                here ? instead : null,
                here ? Fix.instead(sign.span(), closed ? after.span() : last.span(), instead) : null);
    }

    // As it stands, when it is a text; a day, a basis or a text that lacks its quotes as it is written.
    private static String meant(Token name, Token value, String written) {
        if (name.text().equals("grundlag")) {
            List<String> names =
                    Arrays.stream(Grundlag.values()).map(Enum::name).toList();
            String near = Guess.nearest(written, names);
            return near == null ? written : near;
        }
        String day = name.text().startsWith("gyldig") ? Days.guess(written) : null;
        return value.kind() == Kind.TEXT ? written : "\"" + (day == null ? written : day) + "\"";
    }

    private SyntaxStop value(Token name, Token value) {
        if (complain.alreadyTold()) {
            return new SyntaxStop();
        }
        if (value.kind() == Kind.TEXT) {
            boolean more = tokens.peek(1).is(",")
                    || tokens.peek(1).kind() == Kind.TEXT
                    || tokens.peek(1).is("+");
            boolean open = tokens.peek(1).line() > value.line() && !more;
            if (open) {
                problems.add(
                        Code.PARENTHESIS,
                        value.after(),
                        "Parentesen efter @" + name.text()
                                + " er ikke lukket. Resten af reglen ville blive læst som en del af mærket.",
                        ")",
                        Fix.before(value.after(), " )"));
            } else {
                new Texts(tokens, problems).tell(name, value, more);
            }
        } else {
            String words = written();
            String day = name.text().startsWith("gyldig") ? Days.guess(words) : null;
            String written = day == null ? words : day;
            problems.add(
                    Code.MARK_FORM,
                    value.span(),
                    "@" + name.text()
                            + " skal have én tekst i anførselstegn. Uden dem ville teksten blive læst som et regnestykke.",
                    written.isEmpty() ? null : "@" + name.text() + "( \"" + written + "\" )",
                    written.isEmpty()
                            ? null
                            : new Rettelse(value.line(), value.column(), words.length(), "\"" + written + "\""));
        }
        return new SyntaxStop();
    }

    private String written() {
        int from = tokens.position();
        int to = from;
        @Nullable Token before = null;
        Token token = tokens.peek();
        while (token.kind() != Kind.END && !token.is(")") && (before == null || before.line() == token.line())) {
            if (token.kind() == Kind.TEXT || token.kind() == Kind.BAD) {
                return "";
            }
            before = token;
            to++;
            token = tokens.peek(to - from);
        }
        Token last = tokens.token(Math.max(from, to - 1));
        return to == from ? "" : tokens.text(tokens.token(from).start(), last.end());
    }
}
