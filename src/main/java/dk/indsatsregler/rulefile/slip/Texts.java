package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;

/** A mark's text that is more than one: several texts, or one with quotes in it. */
public final class Texts {

    private final Tokens tokens;
    private final Problems problems;

    public Texts(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    // "Barnet siger "ja" til det": quotes within a text are another sign.
    /** Tells, when the next word should have been a parenthesis. */
    public void tell(Token name, Token value, boolean more) {
        if (more) {
            several(name, value);
            return;
        }
        String line = problems.source().line(value.line());
        int from = value.column() - 1;
        int to = line.lastIndexOf('"');
        String[] parts = line.substring(from + 1, Math.max(from + 1, to)).split("\"", -1);
        String meant = null;
        if (parts.length % 2 == 1 && parts.length > 1) {
            StringBuilder text = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                text.append(i % 2 == 1 ? "«" : "»").append(parts[i]);
            }
            meant = "\"" + text + "\"";
        }
        problems.add(
                Code.MARK_FORM,
                tokens.peek(1).span(),
                "@" + name.text() + " skal have én tekst i anførselstegn"
                        + (meant == null
                                ? ". Resten ville ikke blive læst."
                                : "; den slutter ved det næste anførselstegn. Resten ville ikke blive læst. Inde i en tekst skrives «…»."),
                meant,
                meant == null ? null : new Rettelse(value.line(), value.column(), to - from + 1, meant));
    }

    // Texts joined by a comma are one list; by anything else one sentence.
    private void several(Token name, Token value) {
        StringBuilder text = new StringBuilder(value.text().strip());
        int at = 1;
        boolean whole = true;
        Token last = value;
        while (tokens.peek(at).kind() != Kind.END && !tokens.peek(at).is(")")) {
            Token token = tokens.peek(at);
            boolean joins = token.is(",") || token.is("+");
            whole &= joins || token.kind() == Kind.TEXT;
            if (token.kind() == Kind.TEXT) {
                boolean list =
                        name.text().equals("udsagn") || tokens.peek(at - 1).is(",");
                text.append(list ? ", " : " ").append(token.text().strip());
                last = token;
            }
            at++;
        }
        String meant = "\"" + text + "\"";
        problems.add(
                Code.MARK_FORM,
                tokens.peek(1).span(),
                "@" + name.text() + " skal have én tekst i anførselstegn; her står flere. Kun én ville blive vist.",
                whole ? meant : null,
                whole ? Fix.instead(value.span(), last.span(), meant) : null);
    }
}
