package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import java.util.ArrayList;
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

    private RawAnnotation annotation() {
        Token sign = tokens.next();
        Token name = tokens.peek();
        Span at = sign.span();
        try {
            if (name.kind() != Kind.NAME || !sign.touches(name)) {
                throw complain.mark(sign, "Efter @ skal mærkets navn stå, fx @kilde( \"…\" ).");
            }
            tokens.next();
            at = new Span(sign.line(), sign.column(), name.end() - sign.start());
            if (!tokens.peek().is("(")) {
                throw complain.mark(sign, "@" + name.text() + " skal have sin værdi i parentes.");
            }
            tokens.next();
            Token value = tokens.peek();
            if ((value.kind() != Kind.TEXT && value.kind() != Kind.NAME)
                    || !tokens.peek(1).is(")")) {
                throw value(name, value);
            }
            tokens.next();
            tokens.next();
            return new RawAnnotation(name.text(), at, value.text(), value.kind() == Kind.TEXT, value.span());
        } catch (SyntaxStop told) {
            if (!over() && !tokens.peek().is("@")) {
                skip();
            }
            return new RawAnnotation(name.kind() == Kind.NAME ? name.text() : "", at, null, false, at);
        }
    }

    private SyntaxStop value(Token name, Token value) {
        if (complain.alreadyTold()) {
            return new SyntaxStop();
        }
        if (value.kind() == Kind.TEXT) {
            boolean more = tokens.peek(1).is(",")
                    || tokens.peek(1).kind() == Kind.TEXT
                    || tokens.peek(1).is("+");
            boolean open = tokens.peek(1).line() > value.line();
            if (open) {
                problems.add(
                        Code.PARENTHESIS,
                        value.after(),
                        "Parentesen efter @" + name.text()
                                + " er ikke lukket. Resten af reglen ville blive læst som en del af mærket.",
                        ")");
            } else {
                problems.add(
                        Code.MARK_FORM,
                        tokens.peek(1).span(),
                        "@" + name.text() + " skal have én tekst i anførselstegn"
                                + (more
                                        ? "; her står flere. Kun én ville blive vist."
                                        : ". Resten ville ikke blive læst."));
            }
        } else {
            String written = written();
            problems.add(
                    Code.MARK_FORM,
                    value.span(),
                    "@" + name.text()
                            + " skal have én tekst i anførselstegn. Uden dem ville teksten blive læst som et regnestykke.",
                    written.isEmpty() ? null : "@" + name.text() + "( \"" + written + "\" )");
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
        return tokens.folded(from, to);
    }
}
