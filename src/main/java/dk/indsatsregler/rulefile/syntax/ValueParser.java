package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.syntax.RawValue.Kind;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads values: numbers, texts, true and false, null, and names. */
final class ValueParser {

    private static final int MOST_WHOLE = 9;
    private static final int MOST_DECIMALS = 4;

    private final Tokens tokens;
    private final Complaints complain;

    ValueParser(Tokens tokens, Complaints complain) {
        this.tokens = tokens;
        this.complain = complain;
    }

    /** A value in a condition. */
    RawValue value() throws SyntaxStop {
        RawValue value = read(
                "En betingelse sammenligner med en værdi, den regner og henter ikke noget. Filen ville ikke kunne læses.",
                Code.NO_PROGRAM);
        if (value == null) {
            throw complain.stop(
                    Code.COMPARISON,
                    tokens.peek().span(),
                    "Efter sammenligningen ventes en værdi, men der står " + Complaints.shown(tokens.peek())
                            + ". Filen ville ikke kunne læses.");
        }
        return value;
    }

    /** A value in a consequence. */
    RawValue argument(String verb) throws SyntaxStop {
        RawValue value = read(
                "I parentesen efter " + verb
                        + " kan kun stå et valg fra en liste eller et tal. Intet andet ville blive taget i brug.",
                Code.ARGUMENTS);
        if (value == null) {
            throw complain.stop(
                    Code.ARGUMENTS,
                    tokens.peek().span(),
                    "I parentesen efter " + verb + " kan " + Complaints.shown(tokens.peek())
                            + " ikke stå. Det ville ikke blive taget i brug.");
        }
        return value;
    }

    private @Nullable RawValue read(String noCalls, Code code) throws SyntaxStop {
        Token token = tokens.peek();
        switch (token.kind()) {
            case NUMBER -> {
                tokens.next();
                return number(token, "", token.span());
            }
            case TEXT -> {
                tokens.next();
                return new RawValue(Kind.TEXT, "", token.text(), token.span());
            }
            case NAME -> {
                tokens.next();
                return named(token, noCalls, code);
            }
            default -> {
                Token digits = tokens.peek(1);
                if (token.is("-") && digits.kind() == Token.Kind.NUMBER && token.touches(digits)) {
                    tokens.next();
                    tokens.next();
                    return number(digits, "-", new Span(token.line(), token.column(), digits.end() - token.start()));
                }
                return null;
            }
        }
    }

    private RawValue named(Token token, String noCalls, Code code) throws SyntaxStop {
        if (token.text().equals("true") || token.text().equals("false")) {
            return new RawValue(Kind.BOOLEAN, "", token.text(), token.span());
        } else if (token.text().equals("null")) {
            return new RawValue(Kind.NULL, "", token.text(), token.span());
        }
        int from = tokens.position() - 1;
        Token last = token;
        String owner = "";
        String name = token.text();
        if (tokens.peek().is(".") && tokens.peek(1).kind() == Token.Kind.NAME) {
            tokens.next();
            last = tokens.next();
            owner = token.text();
            name = last.text();
        }
        Span at = token.line() == last.line()
                ? new Span(token.line(), token.column(), last.end() - token.start())
                : token.span();
        Token next = tokens.peek();
        if (next.is("(") || next.is(".") || next.is("[") || token.name("new")) {
            String piece = complain.piece(from);
            throw complain.stop(
                    code,
                    new Span(at.line(), at.column(), piece.length()),
                    "«" + piece + "» er et stykke program. " + noCalls);
        }
        return new RawValue(owner.isEmpty() ? Kind.NAME : Kind.QUALIFIED, owner, name, at);
    }

    private RawValue number(Token token, String sign, Span at) throws SyntaxStop {
        String digits = token.text();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        int decimals = dot < 0 ? 0 : digits.length() - dot - 1;
        if (whole.length() > 1 && whole.startsWith("0")) {
            String trimmed = digits.replaceFirst("^0+(?=\\d)", "");
            throw complain.stop(
                    Code.NUMBER,
                    at,
                    "Tallet " + sign + digits
                            + " begynder med 0. Nogle programmer ville læse det i et andet talsystem.",
                    sign + trimmed,
                    Fix.instead(at, sign + trimmed));
        }
        if (whole.length() > MOST_WHOLE || decimals > MOST_DECIMALS) {
            throw complain.stop(
                    Code.NUMBER,
                    at,
                    "Tallet " + sign + digits + " har flere cifre, end der regnes med (højst " + MOST_WHOLE + " før og "
                            + MOST_DECIMALS + " efter punktummet). Sammenligningen ville ikke være nøjagtig.");
        }
        return new RawValue(Kind.NUMBER, "", sign + digits, at);
    }
}
