package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.read.RawRule.RawConsequence;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file piece by piece: a rule's name, each of its marks, each of its conditions, its conclusion. Strict recursive descent, one
 * function a construct; what is not in the grammar does not read.
 */
public final class Parser {

    /** The text of a hole that takes the place of the rest of a rule. */
    public static final String OVER = "…end";

    /** The comparisons of the language. */
    public static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final Set<String> QUANTIFIERS = Set.of("exists", "not", "forall");
    private static final Set<String> NO_TYPES = Set.of(
            "rule",
            "when",
            "then",
            "end",
            "exists",
            "not",
            "forall",
            "konklusion",
            "eval",
            "from",
            "accumulate",
            "acc",
            "collect",
            "groupby",
            "over",
            "entry",
            "init",
            "do",
            "if",
            "break");
    private static final int DEEPEST = 50;
    private static final int MOST = 200;
    private static final int MOST_WHOLE = 9;
    private static final int MOST_DECIMALS = 4;

    /** A part of a file, by what can stand in it. */
    public enum Part {
        OUTSIDE,
        MARKS,
        CONDITIONS,
        CONCLUSION,
        END
    }

    /** A piece of a file. */
    public sealed interface Piece {

        /** {@code rule "…"}. */
        record Name(Token rule, Token name) implements Piece {}

        /** A mark, and where the whole of it stands; its value is {@code null} when it could not be read. */
        record Mark(RawAnnotation annotation, Chars chars) implements Piece {}

        /** {@code when}, {@code then} or {@code end}. */
        record Word(Token word) implements Piece {}

        /** A condition; {@code null} when it could not be read. */
        record Condition(@Nullable RawCondition condition) implements Piece {}

        /** The conclusion; {@code null} when it could not be read. */
        record Conclusion(@Nullable RawConsequence consequence) implements Piece {}

        /** What is no part of a rule. */
        record Nothing() implements Piece {}
    }

    /**
     * A piece and where it stands.
     *
     * @param part the part it is in
     * @param from its first word, by place
     * @param to the place after its last word
     * @param next the part that follows
     */
    public record Step(Part part, int from, int to, Part next, Piece piece) {}

    /** What kind of thing was expected where reading failed. */
    public enum Expected {
        RULE,
        NAME,
        MARK,
        MARK_NAME,
        MARK_VALUE,
        CONDITION,
        PATTERN,
        FIELD,
        COMPARISON,
        VALUE,
        LIST,
        MORE_OR_CLOSE,
        CLOSE_FORALL,
        CONCLUSION,
        VERB,
        ARGUMENT,
        CLOSE_CONCLUSION,
        SEMICOLON,
        END,
        LESS
    }

    /** Reading failed: at this word, by place, where something else was expected. */
    public static final class Failure extends Exception {

        private static final long serialVersionUID = 1L;

        private final int at;
        private final Expected expected;

        Failure(int at, Expected expected) {
            super(null, null, false, false);
            this.at = at;
            this.expected = expected;
        }

        public int at() {
            return at;
        }

        public Expected expected() {
            return expected;
        }
    }

    private final List<Token> tokens;
    private final Map<Integer, Comment> comments;
    private final Source source;
    private int at;
    private int size;
    private int depth;

    /**
     * @param tokens the words, with an end after the last one
     * @param comments by their line
     */
    public Parser(List<Token> tokens, Map<Integer, Comment> comments, Source source) {
        this.tokens = tokens;
        this.comments = comments;
        this.source = source;
    }

    /**
     * Reads the piece that begins at a place.
     *
     * @throws Failure where it does not read
     */
    public Step read(Part part, int from) throws Failure {
        at = from;
        if (peek().kind() == Kind.HOLE) {
            return hole(part);
        }
        return switch (part) {
            case OUTSIDE -> name();
            case MARKS -> peek().name("when") ? word(part, Part.CONDITIONS) : mark();
            case CONDITIONS -> peek().name("then") ? word(part, Part.CONCLUSION) : condition();
            case CONCLUSION -> conclusion();
            case END -> {
                if (!peek().name("end")) {
                    throw failure(Expected.END);
                }
                yield word(part, Part.OUTSIDE);
            }
        };
    }

    /**
     * The pieces of a rule that reads.
     *
     * @throws IllegalArgumentException if it does not
     */
    public static List<Piece> pieces(String rule) {
        Lexer.Words words = Lexer.read(rule);
        Parser parser = new Parser(words.tokens(), words.comments(), Source.of("", rule));
        List<Piece> pieces = new ArrayList<>();
        Part part = Part.OUTSIDE;
        int at = 0;
        try {
            while (part != Part.OUTSIDE || words.tokens().get(at).kind() != Kind.END) {
                Step step = parser.read(part, at);
                pieces.add(step.piece());
                part = step.next();
                at = step.to();
            }
        } catch (Failure failure) {
            throw new IllegalArgumentException("Not a rule that reads: " + failure.expected(), failure);
        }
        return pieces;
    }

    private Step hole(Part part) {
        if (next().text().equals(OVER)) {
            return new Step(part, at - 1, at, Part.OUTSIDE, new Piece.Nothing());
        }
        return switch (part) {
            case CONDITIONS -> new Step(part, at - 1, at, part, new Piece.Condition(null));
            case CONCLUSION -> new Step(part, at - 1, at, Part.END, new Piece.Conclusion(null));
            default -> new Step(part, at - 1, at, part, new Piece.Nothing());
        };
    }

    private Step word(Part part, Part next) {
        Token word = next();
        return new Step(part, at - 1, at, next, new Piece.Word(word));
    }

    private Token peek() {
        return peek(0);
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private Token next() {
        Token token = peek();
        at++;
        return token;
    }

    private Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    private Failure failure(Expected expected) {
        return new Failure(Math.min(at, tokens.size() - 1), expected);
    }

    private Token take(Kind kind, Expected expected) throws Failure {
        if (peek().kind() != kind) {
            throw failure(expected);
        }
        return next();
    }

    private void take(String sign, Expected expected) throws Failure {
        if (!peek().is(sign)) {
            throw failure(expected);
        }
        next();
    }

    private Step name() throws Failure {
        int from = at;
        if (!peek().name("rule")) {
            throw failure(Expected.RULE);
        }
        Token rule = next();
        Token name = take(Kind.TEXT, Expected.NAME);
        return new Step(Part.OUTSIDE, from, at, Part.MARKS, new Piece.Name(rule, name));
    }

    private Step mark() throws Failure {
        int from = at;
        take("@", Expected.MARK);
        Token sign = last();
        if (peek().kind() != Kind.NAME || peek().gap()) {
            throw failure(Expected.MARK_NAME);
        }
        Token name = next();
        Span span = new Span(sign.line(), sign.column(), name.end() - sign.start());
        if (peek().kind() == Kind.HOLE) {
            next();
            return mark(from, new RawAnnotation(name.text(), span, null, false, span));
        }
        take("(", Expected.MARK_VALUE);
        if (peek().is(")") && peek().line() == name.line()) {
            next();
            return mark(
                    from, new RawAnnotation(name.text(), span, "", !name.text().equals("grundlag"), last().span()));
        }
        if (peek().kind() != Kind.TEXT && peek().kind() != Kind.NAME) {
            throw failure(Expected.MARK_VALUE);
        }
        Token value = next();
        take(")", Expected.MARK_VALUE);
        return mark(from, new RawAnnotation(name.text(), span, value.text(), value.kind() == Kind.TEXT, value.span()));
    }

    private Step mark(int from, RawAnnotation annotation) {
        return new Step(
                Part.MARKS, from, at, Part.MARKS, new Piece.Mark(annotation, Chars.of(tokens.get(from), last())));
    }

    private Step condition() throws Failure {
        int from = at;
        Token first = peek();
        String word = "";
        if (first.kind() == Kind.NAME && QUANTIFIERS.contains(first.text())) {
            word = next().text();
        }
        boolean forall = word.equals("forall");
        if (forall) {
            take("(", Expected.CLOSE_FORALL);
        }
        if (peek().kind() != Kind.NAME || NO_TYPES.contains(peek().text()) || (!peek().capital() && !peek(1).is("("))) {
            throw failure(word.isEmpty() ? Expected.CONDITION : Expected.PATTERN);
        }
        Token type = next();
        take("(", Expected.PATTERN);
        size = 0;
        depth = 0;
        RawExpr expr = arguments();
        take(")", Expected.MORE_OR_CLOSE);
        Chars pattern = Chars.of(type, last());
        if (forall) {
            take(")", Expected.CLOSE_FORALL);
        }
        Span span = span(first);
        Comment comment = comments.get(last().line());
        boolean trails = comment != null
                && !comment.text().isEmpty()
                && comment.start() >= last().end()
                && peek().line() > last().line();
        return new Step(
                Part.CONDITIONS,
                from,
                at,
                Part.CONDITIONS,
                new Piece.Condition(new RawCondition(
                        word,
                        type.text(),
                        type.span(),
                        expr.plain(),
                        expr,
                        written(tokens, from, at),
                        trails && comment != null ? comment.text() : null,
                        span,
                        Chars.of(first, last()),
                        pattern)));
    }

    private Span span(Token first) {
        Token last = last();
        return first.line() == last.line()
                ? new Span(first.line(), first.column(), last.end() - first.start())
                : new Span(
                        first.line(),
                        first.column(),
                        source.line(first.line()).stripTrailing().length() - first.column() + 1);
    }

    private RawExpr arguments() throws Failure {
        Token first = peek();
        if (first.is(")")) {
            return new RawExpr.All(List.of(), new Chars(first.start(), first.start()));
        }
        List<RawExpr> parts = new ArrayList<>();
        parts.add(any());
        while (peek().is(",")) {
            next();
            parts.add(any());
        }
        return parts.size() == 1 ? parts.get(0) : new RawExpr.All(parts, Chars.of(first, last()));
    }

    private RawExpr any() throws Failure {
        Token first = peek();
        List<RawExpr> parts = new ArrayList<>();
        parts.add(both());
        while (peek().is("||")) {
            next();
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new RawExpr.Any(parts, Chars.of(first, last()));
    }

    private RawExpr both() throws Failure {
        Token first = peek();
        List<RawExpr> parts = new ArrayList<>();
        parts.add(primary());
        while (peek().is("&&")) {
            next();
            parts.add(primary());
        }
        return parts.size() == 1 ? parts.get(0) : new RawExpr.All(parts, Chars.of(first, last()));
    }

    private RawExpr primary() throws Failure {
        if (!peek().is("(")) {
            return atom();
        }
        if (depth >= DEEPEST) {
            throw failure(Expected.LESS);
        }
        Token open = next();
        depth++;
        RawExpr inner = any();
        depth--;
        take(")", Expected.MORE_OR_CLOSE);
        return new RawExpr.Group(inner, Chars.of(open, last()));
    }

    private RawExpr atom() throws Failure {
        count(1);
        int from = at;
        Token field = take(Kind.NAME, Expected.FIELD);
        Token op = peek();
        if (op.name("in") || (op.name("not") && peek(1).name("in"))) {
            return in(field, from);
        }
        if (op.kind() != Kind.SIGN || !COMPARISONS.contains(op.text())) {
            throw failure(Expected.COMPARISON);
        }
        next();
        RawValue value = value(Expected.VALUE);
        return new RawExpr.RawCompare(
                field.text(),
                field.span(),
                op.text(),
                op.span(),
                Chars.of(op, op),
                value,
                written(tokens, from, at),
                span(field),
                Chars.of(field, last()));
    }

    private RawExpr in(Token field, int from) throws Failure {
        Token op = next();
        boolean negated = op.name("not");
        if (negated) {
            next();
        }
        Chars opChars = Chars.of(op, last());
        take("(", Expected.LIST);
        List<RawValue> list = new ArrayList<>();
        if (!peek().is(")")) {
            list.add(value(Expected.VALUE));
            while (peek().is(",")) {
                next();
                list.add(value(Expected.VALUE));
            }
        }
        take(")", Expected.MORE_OR_CLOSE);
        count(list.size());
        return new RawExpr.RawIn(
                field.text(),
                field.span(),
                negated,
                op.span(),
                opChars,
                list,
                written(tokens, from, at),
                span(field),
                Chars.of(field, last()));
    }

    private void count(int more) throws Failure {
        size += more;
        if (size > MOST) {
            throw failure(Expected.LESS);
        }
    }

    private RawValue value(Expected expected) throws Failure {
        Token token = peek();
        switch (token.kind()) {
            case NUMBER -> {
                return number(next(), "", token.span(), token, expected);
            }
            case TEXT -> {
                next();
                return new RawValue(RawValue.Kind.TEXT, "", token.text(), token.span(), Chars.of(token, token));
            }
            case NAME -> {
                next();
                return named(token);
            }
            default -> {
                Token digits = peek(1);
                if (token.is("-") && digits.kind() == Kind.NUMBER && !digits.gap()) {
                    next();
                    next();
                    Span span = new Span(token.line(), token.column(), digits.end() - token.start());
                    return number(digits, "-", span, token, expected);
                }
                throw failure(expected);
            }
        }
    }

    private static RawValue named(String name, Token token) {
        RawValue.Kind kind = name.equals("true") || name.equals("false")
                ? RawValue.Kind.BOOLEAN
                : name.equals("null") ? RawValue.Kind.NULL : RawValue.Kind.NAME;
        return new RawValue(kind, "", name, token.span(), Chars.of(token, token));
    }

    private RawValue named(Token token) {
        if (!peek().is(".") || peek(1).kind() != Kind.NAME) {
            return named(token.text(), token);
        }
        next();
        Token name = next();
        return new RawValue(
                RawValue.Kind.QUALIFIED,
                token.text(),
                name.text(),
                token.line() == name.line()
                        ? new Span(token.line(), token.column(), name.end() - token.start())
                        : token.span(),
                Chars.of(token, name));
    }

    private RawValue number(Token token, String sign, Span span, Token first, Expected expected) throws Failure {
        if (!reads(token.text())) {
            at--;
            throw failure(expected);
        }
        return new RawValue(RawValue.Kind.NUMBER, "", sign + token.text(), span, Chars.of(first, token));
    }

    /** Is it a number that every reader reads alike: no leading nought, not more digits than are reckoned with, no point between thousands? */
    public static boolean reads(String digits) {
        int dot = digits.indexOf('.');
        int whole = dot < 0 ? digits.length() : dot;
        int decimals = dot < 0 ? 0 : digits.length() - dot - 1;
        boolean nought = digits.charAt(0) == '0';
        return !(nought && whole > 1)
                && whole <= MOST_WHOLE
                && decimals <= MOST_DECIMALS
                && !(decimals == 3 && whole <= 3 && !nought);
    }

    private Step conclusion() throws Failure {
        int from = at;
        Token receiver = peek();
        if (receiver.kind() != Kind.NAME || !peek(1).is(".")) {
            throw failure(Expected.CONCLUSION);
        }
        next();
        next();
        Token verb = take(Kind.NAME, Expected.VERB);
        take("(", Expected.CLOSE_CONCLUSION);
        List<RawValue> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            arguments.add(value(Expected.ARGUMENT));
            while (peek().is(",")) {
                next();
                arguments.add(value(Expected.ARGUMENT));
            }
        }
        take(")", Expected.CLOSE_CONCLUSION);
        Chars call = Chars.of(verb, last());
        take(";", Expected.SEMICOLON);
        return new Step(
                Part.CONCLUSION,
                from,
                at,
                Part.END,
                new Piece.Conclusion(new RawConsequence(
                        receiver.text(), receiver.span(), verb.text(), verb.span(), arguments, call)));
    }

    /** Words as they are written, white space folded and comments left out. */
    public static String written(List<Token> tokens, int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (i > from && token.gap()) {
                written.append(' ');
            }
            written.append(token.written());
        }
        return written.toString();
    }
}
