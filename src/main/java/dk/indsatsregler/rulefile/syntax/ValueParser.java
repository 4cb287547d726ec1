package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.syntax.RawValue.Kind;
import dk.indsatsregler.rulefile.words.Days;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values: numbers, texts, true and false, null, and names. */
final class ValueParser {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?|\\d+-\\d+|\\d{5,}");
    private static final Pattern CONSTANT = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9_]{2,}");
    private static final Pattern LIST = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
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
        RawValue text = withoutQuotes(token);
        if (text != null) {
            return text;
        }
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

    /** A rule's id or a day that lacks its quotes: told, and read as if it had them. */
    private @Nullable RawValue withoutQuotes(Token first) {
        int to = tokens.position() + 1;
        while (tokens.token(to - 1).touches(tokens.token(to))
                && (tokens.token(to).kind() == Token.Kind.NUMBER
                        || tokens.token(to).kind() == Token.Kind.NAME
                        || tokens.token(to).is("-")
                        || tokens.token(to).is("/")
                        || tokens.token(to).is("."))) {
            to++;
        }
        Token last = tokens.token(to - 1);
        String written = tokens.text(first.start(), Math.max(first.end(), last.end()));
        boolean id = first.kind() == Token.Kind.NAME && ID.matcher(written).matches();
        boolean day =
                first.kind() == Token.Kind.NUMBER && !NUMBER.matcher(written).matches() && Days.guess(written) != null;
        if (!id && !day) {
            return null;
        }
        String meant = day ? Days.guess(written) : written;
        Span at = new Span(first.line(), first.column(), written.length());
        if (!complain.alreadyTold()) {
            complain.stop(
                    Code.COMPARISON,
                    at,
                    (day ? "En dato" : "En regels id") + " står i anførselstegn; her står " + written
                            + " uden. Filen ville ikke kunne læses.",
                    before(first) + "\"" + meant + "\"",
                    Fix.instead(at, "\"" + meant + "\""));
        }
        while (tokens.position() < to) {
            tokens.next();
        }
        return new RawValue(Kind.TEXT, "", String.valueOf(meant), at);
    }

    // The field and the sign before a value; in a list nothing.
    private String before(Token value) {
        int at = tokens.position();
        boolean compared = at > 1
                && tokens.last().kind() == Token.Kind.SIGN
                && tokens.token(at - 2).line() == value.line()
                && tokens.token(at - 2).kind() == Token.Kind.NAME
                && !tokens.last().is("(");
        return compared ? tokens.folded(at - 2, at) + " " : "";
    }

    // FORÆLDRE KONTAKT: a name of capitals in two words is looked up as one.
    private boolean another(Token last) {
        Token next = tokens.peek();
        return last.text().equals(last.text().toUpperCase(Locale.ROOT))
                && next.kind() == Token.Kind.NAME
                && next.line() == last.line()
                && next.text().equals(next.text().toUpperCase(Locale.ROOT))
                && !Words.CONNECTIVES.containsKey(next.text().toLowerCase(Locale.ROOT));
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
        Token constant = tokens.peek();
        boolean pointless = owner.isEmpty()
                && constant.kind() == Token.Kind.NAME
                && constant.line() == token.line()
                && CONSTANT.matcher(constant.text()).matches()
                && LIST.matcher(token.text()).matches()
                && !Words.CONNECTIVES.containsKey(constant.text().toLowerCase(Locale.ROOT));
        if (pointless) {
            complain.stop(
                    Code.COMPARISON,
                    new Span(token.line(), token.column(), constant.end() - token.start()),
                    "Mellem listen og valget står et punktum. Filen ville ikke kunne læses.",
                    token.text() + "." + constant.text(),
                    Fix.instead(token.span(), constant.span(), token.text() + "." + constant.text()));
            last = tokens.next();
            owner = token.text();
            name = last.text();
        }
        while (another(last)) {
            last = tokens.next();
            name += " " + last.text();
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
