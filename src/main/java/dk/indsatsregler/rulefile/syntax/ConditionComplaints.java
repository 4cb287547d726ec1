package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said when a condition's words do not come in order. */
final class ConditionComplaints {

    private static final String UNREADABLE = " Filen ville ikke kunne læses.";
    private static final String NO_PROGRAM =
            " En betingelse sammenligner felter med værdier; den regner og udfører ikke noget." + UNREADABLE;
    private static final Map<String, String> TURNED =
            Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^", "~", "&", "|");

    private final Tokens tokens;
    private final Complaints complain;

    ConditionComplaints(Tokens tokens, Complaints complain) {
        this.tokens = tokens;
        this.complain = complain;
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

    /** Stops unless the next two words are a type's name and an opening parenthesis. */
    void beforePattern(String word) throws SyntaxStop {
        Token token = tokens.peek();
        Token next = tokens.peek(1);
        if (token.kind() == Kind.NAME && Words.CONDITIONALS.contains(token.text())) {
            throw complain.stop(
                    Code.NO_PROGRAM,
                    token.span(),
                    "«" + token.text() + "» er ikke en del af regelsproget. " + Words.why(token.text()) + UNREADABLE);
        }
        if (token.kind() == Kind.NAME && Words.CONNECTIVES.containsKey(token.text())) {
            boolean and = ",".equals(Words.CONNECTIVES.get(token.text()));
            throw complain.stop(
                    Code.AND_OR,
                    token.span(),
                    and
                            ? "«" + token.text()
                                    + "» bruges ikke mellem betingelser: de skal alle være opfyldt, og hver står på sin egen linje."
                                    + UNREADABLE
                            : "«" + token.text()
                                    + "» bruges ikke mellem betingelser. Er der to veje til samme konklusion, er det to regler, eller || mellem felter i samme parentes."
                                    + UNREADABLE);
        }
        if (!word.isEmpty() && !word.equals("forall") && token.is("(")) {
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Efter " + word + " står faktatypen uden parentes om." + UNREADABLE,
                    word + " " + (next.kind() == Kind.NAME ? next.text() : "Type") + "( … )");
        }
        if (token.kind() != Kind.NAME) {
            throw complain.expected("en faktatype, fx Barn( alder <= 9 )");
        }
        if (next.is(":")) {
            throw binding(token);
        }
        if (next.is(".")) {
            throw complain.stop(
                    Code.NO_PROGRAM,
                    token.span(),
                    "En faktatype skrives med sit navn alene; her står «" + token.text() + ".»." + NO_PROGRAM);
        }
        if (!next.is("(")) {
            throw complain.stop(
                    Code.UNEXPECTED,
                    token.span(),
                    "Her ventes en faktatype med parentes, fx Barn( alder <= 9 ); her står " + Complaints.shown(token)
                            + "." + UNREADABLE);
        }
    }

    // field op value && op …: the field meant is most likely the one before.
    private String fieldBefore() {
        int at = tokens.position() - 4;
        boolean found = at >= 0
                && tokens.token(at).kind() == Kind.NAME
                && TURNED.containsKey(tokens.token(at + 1).text());
        return found ? tokens.token(at).text() : "felt";
    }

    private SyntaxStop binding(Token name) {
        return complain.stop(
                Code.NO_PROGRAM,
                name.span(),
                "«" + name.text()
                        + " :» giver noget et navn, som andre betingelser kan bruge. Betingelser hænger ikke sammen på den måde her; hver læser sagen for sig."
                        + UNREADABLE);
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
                    next.kind() == Kind.NAME ? next.text() + " == false" : null);
        }
        String turned = TURNED.get(next.text());
        if ((token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT) && turned != null) {
            Token field = tokens.peek(2);
            String value = token.kind() == Kind.TEXT ? "\"" + token.text() + "\"" : token.text();
            throw complain.stop(
                    Code.COMPARISON,
                    token.span(),
                    "Feltet står til venstre i en sammenligning og værdien til højre; her er de byttet om."
                            + UNREADABLE,
                    field.kind() == Kind.NAME ? field.text() + " " + turned + " " + value : null);
        }
        if (TURNED.containsKey(token.text()) && token.kind() == Kind.SIGN) {
            throw complain.stop(
                    Code.COMPARISON,
                    token.span(),
                    "Feltet mangler før " + token.text() + "; det skrives igen ved hver sammenligning." + UNREADABLE,
                    fieldBefore() + " " + token.text() + " " + next.text());
        }
        if (token.is("{") || token.is("[") || ARITHMETIC.contains(token.text()) || token.is("#")) {
            throw complain.stop(
                    Code.NO_PROGRAM, token.span(), "«" + token.text() + "» kan ikke stå i en betingelse." + NO_PROGRAM);
        }
        if (token.kind() != Kind.NAME) {
            throw complain.expected("et felt, fx alder <= 9");
        }
        if (token.name("eval") || token.name("this") || token.name("new") || next.is("(") || next.is(".")) {
            throw complain.stop(
                    Code.NO_PROGRAM,
                    token.span(),
                    "«" + token.text() + (next.is("(") || next.is(".") ? next.text() : "")
                            + "» kan ikke stå i en betingelse." + NO_PROGRAM);
        }
        if (next.is(":")) {
            throw binding(token);
        }
    }

    /** What stands where a comparison was to stand; when it is clear what was meant, that. */
    String notComparison(Token field, Token op) throws SyntaxStop {
        Token next = tokens.peek(1);
        if ((op.is("=") && (next.is("<") || next.is(">")) && op.touches(next)) || op.is("<")) {
            String meant = op.is("<") ? "!=" : next.text() + "=";
            complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "«" + op.text() + next.text() + "» er ikke en sammenligning; den skrives " + meant + "."
                            + UNREADABLE,
                    field.text() + " " + meant + " " + written(tokens.peek(2), tokens.peek(3), tokens.peek(4)));
            tokens.next();
            return meant;
        } else if (op.is("=")) {
            complain.stop(
                    Code.COMPARISON,
                    op.span(),
                    "Et enkelt lighedstegn sammenligner ikke; det skal være to (==)." + UNREADABLE,
                    field.text() + " == " + written(next, tokens.peek(2), tokens.peek(3)));
            return "==";
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
        if (ARITHMETIC.contains(op.text()) || op.is("[") || op.is("?") || op.is(":") || op.is("#") || op.is("!")) {
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
                    field.text() + " == true");
        }
        throw complain.stop(
                Code.COMPARISON,
                op.span(),
                "Efter feltet " + field.text()
                        + " ventes en sammenligning (== != < <= > >= in eller not in), men der står "
                        + Complaints.shown(op) + "." + UNREADABLE);
    }

    private static String written(Token value, Token dot, Token name) {
        if (value.kind() == Kind.TEXT) {
            return "\"" + value.text() + "\"";
        }
        return dot.is(".") ? value.text() + "." + name.text() : value.text();
    }

    SyntaxStop inWithout(Token field, boolean negated) {
        String op = negated ? "not in" : "in";
        return complain.stop(
                Code.COMPARISON,
                tokens.peek().span(),
                "Efter " + op + " skal værdierne stå i parentes." + UNREADABLE,
                field.text() + " " + op + " ( " + written(tokens.peek(), tokens.peek(1), tokens.peek(2)) + " )");
    }

    /** Stops unless the comparison that began at a position ends here. */
    void afterValue(int from) throws SyntaxStop {
        Token token = tokens.peek();
        String sign = token.kind() == Kind.NAME ? Words.CONNECTIVES.get(token.text()) : null;
        if (sign != null) {
            throw andOr(from, token, sign);
        }
        if (ARITHMETIC.contains(token.text()) || token.is("?") || token.is(".") || token.is("(") || token.is("[")) {
            throw complain.stop(
                    Code.NO_PROGRAM, token.span(), "«" + token.text() + "» kan ikke stå efter en værdi." + NO_PROGRAM);
        }
    }

    private SyntaxStop andOr(int from, Token word, String sign) {
        String before = tokens.folded(from, tokens.position());
        int start = tokens.position() + 1;
        int end = start;
        while (tokens.token(end).kind() != Kind.END
                && !tokens.token(end).is(")")
                && !tokens.token(end).is(",")
                && tokens.token(end).line() == word.line()) {
            end++;
        }
        String after = tokens.folded(start, end);
        return complain.stop(
                Code.AND_OR,
                word.span(),
                "«" + word.text() + "» er ikke et ord i regelsproget; her skrives "
                        + (sign.equals(",") ? "komma" : "||") + "." + UNREADABLE,
                suggestion(before, sign, after));
    }

    private static @Nullable String suggestion(String before, String sign, String after) {
        return after.isEmpty() ? null : before + (sign.equals(",") ? ", " : " || ") + after;
    }

    SyntaxStop afterAtom() {
        return complain.expected("komma, &&, || eller en slutparentes");
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
                    ")");
        }
        return afterAtom();
    }
}
