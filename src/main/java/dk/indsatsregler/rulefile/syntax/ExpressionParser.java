package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands inside a pattern's parentheses. */
final class ExpressionParser {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final int DEEPEST = 50;
    private static final int MOST = 200;

    private final Tokens tokens;
    private final Problems problems;
    private final Complaints complain;
    private final ComparisonComplaints tell;
    private final ValueComplaints around;
    private final ValueParser values;
    private int size;
    private int depth;
    private boolean alternatives;

    ExpressionParser(Tokens tokens, Problems problems, Complaints complain, ComparisonComplaints tell) {
        this.tokens = tokens;
        this.problems = problems;
        this.complain = complain;
        this.tell = tell;
        this.around = new ValueComplaints(tokens, complain);
        this.values = new ValueParser(tokens, complain);
    }

    /** Constraints separated by commas, up to the closing parenthesis. */
    RawExpr arguments() throws SyntaxStop {
        List<RawExpr> parts = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            parts.add(any());
            while (tokens.peek().is(",")) {
                tokens.next();
                alternatives = false;
                parts.add(any());
            }
        }
        return all(parts);
    }

    private RawExpr any() throws SyntaxStop {
        List<RawExpr> parts = new ArrayList<>();
        parts.add(both());
        while (tokens.peek().is("||")) {
            tokens.next();
            alternatives = true;
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new RawExpr.Any(flat(parts, RawExpr.Any.class));
    }

    private RawExpr both() throws SyntaxStop {
        List<RawExpr> parts = new ArrayList<>();
        parts.add(primary());
        while (tokens.peek().is("&&")) {
            tokens.next();
            parts.add(primary());
        }
        return all(parts);
    }

    private static RawExpr all(List<RawExpr> parts) {
        return parts.size() == 1 ? parts.get(0) : new RawExpr.All(flat(parts, RawExpr.All.class));
    }

    // (a && b), c is the same as a, b, c: a reader of the tree has one shape to think of.
    private static List<RawExpr> flat(List<RawExpr> parts, Class<? extends RawExpr> same) {
        List<RawExpr> flat = new ArrayList<>();
        for (RawExpr part : parts) {
            if (part.getClass() != same) {
                flat.add(part);
            } else if (part instanceof RawExpr.All inner) {
                flat.addAll(inner.parts());
            } else if (part instanceof RawExpr.Any inner) {
                flat.addAll(inner.parts());
            }
        }
        return flat;
    }

    private RawExpr primary() throws SyntaxStop {
        if (!tokens.peek().is("(")) {
            return atom();
        }
        if (depth >= DEEPEST) {
            throw tooMuch("Der er mere end " + DEEPEST + " parenteser inden i hinanden.");
        }
        tokens.next();
        depth++;
        RawExpr inner = any();
        depth--;
        if (!tokens.peek().is(")")) {
            throw tell.afterAtom();
        }
        tokens.next();
        return inner;
    }

    private SyntaxStop tooMuch(String what) {
        return complain.stop(
                Code.TOO_MUCH, tokens.peek().span(), what + " Ingen ville kunne læse forklaringen. Del reglen op.");
    }

    private RawExpr atom() throws SyntaxStop {
        if (++size > MOST) {
            throw tooMuch("Der er mere end " + MOST + " sammenligninger i én betingelse.");
        }
        int from = tokens.position();
        tell.beforeAtom();
        Token field = field();
        Token op = tokens.peek();
        if (op.name("in") || (op.name("not") && tokens.peek(1).name("in"))) {
            return in(field, from);
        }
        String sign = comparison(field, op);
        tokens.next();
        RawValue value = values.value();
        value = decimalComma(field, sign, value);
        if ((op.is("=") || op.is(":"))
                && (value.text().equals("ja") || value.text().equals("nej"))) {
            String answer = Boolean.toString(value.text().equals("ja")); // told together with the sign
            value = new RawValue(RawValue.Kind.BOOLEAN, "", answer, value.at());
        }
        around.afterValue(from, depth > 0 || alternatives);
        return new RawExpr.RawCompare(
                field.text(),
                field.span(),
                sign,
                op.span(),
                value,
                tokens.folded(from, tokens.position()),
                span(field));
    }

    // A name in two words is looked up as one, so that it can be told which it was meant to be.
    private Token field() {
        int from = tokens.position();
        Token first = tokens.next();
        int rest = tell.restOfName();
        for (int i = 0; i < rest; i++) {
            tokens.next();
        }
        return rest == 0
                ? first
                : new Token(
                        Token.Kind.NAME,
                        tokens.folded(from, tokens.position()),
                        first.start(),
                        tokens.last().end(),
                        first.line(),
                        first.column());
    }

    private String comparison(Token field, Token op) throws SyntaxStop {
        Token next = tokens.peek(1);
        boolean two = ((op.is("<") || op.is(">")) && next.is("=")) || (op.is("<") && next.is(">"));
        if (op.kind() != Kind.SIGN || !COMPARISONS.contains(op.text()) || two) {
            return tell.notComparison(field, op);
        }
        return op.text();
    }

    // In a Danish text 10,5 is one number; read on as if it had been written right.
    private RawValue decimalComma(Token field, String sign, RawValue value) {
        Token before = tokens.last();
        Token decimals = tokens.peek(1);
        if (value.kind() != RawValue.Kind.NUMBER || !tokens.peek().is(",") || decimals.kind() != Kind.NUMBER) {
            return value;
        }
        if (COMPARISONS.contains(tokens.peek(2).text())) {
            return value; // the next comparison, turned round
        }
        boolean equality = sign.equals("==") || sign.equals("!=");
        if (equality && around.lists() && !tokens.peek().touches(decimals)) {
            around.listed(field, sign.equals("!="));
            return value;
        }
        String meant = value.text() + "." + decimals.text();
        int unit = around.unit(2);
        int end = tokens.peek(unit > 0 ? 1 + unit : 1).end();
        problems.add(
                Code.DECIMAL_COMMA,
                new Span(
                        before.line(),
                        value.at().column(),
                        decimals.end() - before.end() + value.at().length()),
                "Decimaltal skrives med punktum. Kommaet skiller to krav, så " + decimals.text()
                        + " ville blive læst som et krav for sig."
                        + (unit > 0 ? " Tallet skrives alene; feltet har sin egen enhed." : ""),
                field.text() + " " + sign + " " + meant,
                new Rettelse(
                        before.line(),
                        value.at().column(),
                        end - before.end() + value.at().length(),
                        meant));
        for (int i = 0; i < 2 + unit; i++) {
            tokens.next();
        }
        return value;
    }

    private Span span(Token first) {
        Token last = tokens.last();
        return first.line() == last.line()
                ? new Span(first.line(), first.column(), last.end() - first.start())
                : new Span(
                        first.line(),
                        first.column(),
                        problems.source().line(first.line()).stripTrailing().length() - first.column() + 1);
    }

    private RawExpr in(Token field, int from) throws SyntaxStop {
        Token op = tokens.next();
        boolean negated = op.name("not");
        if (negated) {
            tokens.next();
        }
        if (!tokens.peek().is("(")) {
            throw around.inWithout(field, negated);
        }
        tokens.next();
        List<RawValue> list = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            list.add(values.value());
            while (tokens.peek().is(",")) {
                tokens.next();
                list.add(values.value());
            }
        }
        if (!tokens.peek().is(")")) {
            throw tell.afterAtom();
        }
        tokens.next();
        size += list.size();
        if (size > MOST) {
            throw tooMuch("Der er mere end " + MOST + " sammenligninger i én betingelse.");
        }
        around.afterValue(from, depth > 0 || alternatives);
        return new RawExpr.RawIn(
                field.text(),
                field.span(),
                negated,
                op.span(),
                list,
                tokens.folded(from, tokens.position()),
                span(field));
    }
}
