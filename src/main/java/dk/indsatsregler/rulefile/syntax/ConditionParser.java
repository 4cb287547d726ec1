package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the conditions between {@code when} and {@code then}. */
final class ConditionParser {

    private static final Set<String> QUANTIFIERS = Set.of("exists", "not", "forall");
    private static final Pattern SWITCHED_OFF =
            Pattern.compile("^((exists|not) )?(forall\\( *)?[A-Z]\\w*\\(.*\\)(?=$| *//)");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
    private static final int MOST = 50;
    private static final Set<String> BEFORE = Set.of(
            "hvis", "når", "så", "at", "der", "kun", "alle", "enhver", "hver", "et", "en", "when", "if", "every", "all",
            "the", "a");

    private final Tokens tokens;
    private final Problems problems;
    private final Complaints complain;
    private final ConditionComplaints tell;

    ConditionParser(Tokens tokens, Problems problems, Complaints complain) {
        this.tokens = tokens;
        this.problems = problems;
        this.complain = complain;
        this.tell = new ConditionComplaints(tokens, complain);
    }

    /** Every condition that can be read; there is a problem for the others. */
    List<RawCondition> read() {
        List<RawCondition> conditions = new ArrayList<>();
        boolean none = true;
        Token before = tokens.last();
        while (!over()) {
            none = false;
            int from = tokens.position();
            try {
                conditions.add(condition());
            } catch (SyntaxStop told) {
                recover(from);
            }
        }
        if (none && !complain.alreadyTold()) {
            problems.add(
                    Code.NO_CONDITIONS,
                    before.name("when") ? before.span() : tokens.last().after(),
                    "Reglen har ingen betingelser. Den ville slå til i hver eneste sag.",
                    commentedOut(before));
        }
        if (conditions.size() > MOST) {
            problems.add(
                    Code.TOO_MUCH,
                    conditions.get(MOST).at(),
                    "Reglen har " + conditions.size() + " betingelser; den må højst have " + MOST
                            + ". Ingen ville kunne læse dens forklaring. Del den op.");
        }
        return conditions;
    }

    // A condition that somebody took out for a while.
    private @Nullable String commentedOut(Token when) {
        return tokens.comments(when.line(), tokens.peek().line()).stream()
                .map(SWITCHED_OFF::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    private boolean over() {
        Token token = tokens.peek();
        return tokens.atEnd() || token.name("then") || token.name("end") || complain.ruleBegins() || conclusion();
    }

    private boolean conclusion() {
        return tokens.peek().name("konklusion") && tokens.peek(1).is(".");
    }

    private RawCondition condition() throws SyntaxStop {
        int from = tokens.position();
        Token first = tokens.peek();
        String word = "";
        if (first.kind() == Kind.NAME && QUANTIFIERS.contains(first.text())) {
            word = first.text();
            tokens.next();
        }
        boolean forall = word.equals("forall");
        if (forall && !tokens.peek().is("(")) {
            throw tell.forallWithout(first);
        } else if (forall) {
            tokens.next();
        }
        if (!forall) {
            inQuotes(tokens.peek());
            idAlone(word, tokens.peek(), tokens.peek(1));
        }
        tell.beforePattern(word, typeWords());
        Token type = type();
        tokens.next();
        ExpressionParser expressions = new ExpressionParser(tokens, problems, complain, tell.comparisons());
        RawExpr expr = expressions.arguments();
        close(type);
        if (forall && !tokens.peek().is(")")) {
            throw tell.forallWithMore();
        } else if (forall) {
            tokens.next();
        }
        Token last = tokens.last();
        String text = tokens.folded(from, tokens.position());
        int length = first.line() == last.line()
                ? last.end() - first.start()
                : problems.source().line(first.line()).stripTrailing().length() - first.column() + 1;
        return new RawCondition(
                word,
                type.text(),
                type.span(),
                expr,
                text,
                tokens.trailingComment(),
                new Span(first.line(), first.column(), length));
    }

    /** Of how many words a type's name is written: {@code Fravaers registrering( … )}; 1 when it is one, or none of these. */
    private int typeWords() {
        Token first = tokens.peek();
        int dash = tokens.peek(1).is("-") && first.touches(tokens.peek(1)) ? 1 : 0;
        Token second = tokens.peek(1 + dash);
        boolean two = first.kind() == Kind.NAME
                && second.kind() == Kind.NAME
                && second.line() == first.line()
                && tokens.peek(2 + dash).is("(");
        if (!two) {
            return 1;
        }
        String lower = first.text().toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(first.text().charAt(0));
        boolean known = Words.QUANTIFIERS.containsKey(lower)
                || Words.CONNECTIVES.containsKey(lower)
                || Words.CONDITIONALS.contains(lower)
                || BEFORE.contains(lower)
                || Guess.nearest(first.text(), List.of("exists", "not", "forall")) != null;
        boolean joined = capital || !Character.isUpperCase(second.text().charAt(0));
        return !known && joined ? 2 + dash : 1;
    }

    // "Barn( alder >= 3 )": a condition is no text.
    private void inQuotes(Token text) throws SyntaxStop {
        String meant = text.text().strip();
        if (text.kind() == Kind.TEXT && SWITCHED_OFF.matcher(meant).matches()) {
            problems.takeBack(text.span()); // whatever signs it is quoted with
            throw complain.stop(
                    Code.UNEXPECTED,
                    text.span(),
                    "En betingelse står uden anførselstegn. Den ville blive læst som en tekst.",
                    meant,
                    Fix.instead(text.span(), meant));
        }
    }

    // FR-LOFT-1 er opfyldt: an outcome is read by its id.
    private void idAlone(String word, Token token, Token next) throws SyntaxStop {
        boolean denied = word.isEmpty()
                && token.kind() == Kind.NAME
                && "not".equals(Words.QUANTIFIERS.get(token.text().toLowerCase(Locale.ROOT)))
                && next.line() == token.line()
                && (next.kind() == Kind.TEXT || tokens.peek(2).is("-"));
        if (denied) {
            tokens.next();
            idAlone("not", next, tokens.peek(1));
            return;
        }
        if (token.kind() == Kind.TEXT || (next.is("-") && token.kind() == Kind.NAME && token.touches(next))) {
            int to = tokens.position() + 1;
            while (tokens.token(to - 1).touches(tokens.token(to))
                    && (tokens.token(to).is("-")
                            || tokens.token(to).kind() == Kind.NAME
                            || tokens.token(to).kind() == Kind.NUMBER)) {
                to++;
            }
            String id = token.kind() == Kind.TEXT
                    ? token.text()
                    : tokens.text(token.start(), tokens.token(to - 1).end());
            if (ID.matcher(id).matches()) {
                String meant = (word.equals("not") ? "not " : "") + "Udfald( regel == \"" + id + "\" )";
                Token from = word.isEmpty() ? token : tokens.last();
                throw complain.stop(
                        Code.UNEXPECTED,
                        new Span(token.line(), token.column(), id.length()),
                        "En anden regel læses som et udfald; her står dens id alene."
                                + " Filen ville ikke kunne læses.",
                        meant,
                        tokens.token(to).line() > token.line()
                                ? Fix.instead(from.span(), tokens.token(to - 1).span(), meant)
                                : null);
            }
        }
    }

    // A name in two words is looked up as one, so that it can be told which it was meant to be.
    private Token type() {
        int from = tokens.position();
        int words = typeWords();
        Token first = tokens.next();
        for (int i = 1; i < words; i++) {
            tokens.next();
        }
        return words == 1
                ? first
                : new Token(
                        Kind.NAME,
                        tokens.folded(from, tokens.position()),
                        first.start(),
                        tokens.last().end(),
                        first.line(),
                        first.column());
    }

    private void close(Token type) throws SyntaxStop {
        if (tokens.peek().is(")")) {
            tokens.next();
        } else {
            throw tell.unclosed(type);
        }
    }

    /** Skips to what surely begins something, or to the end of the pattern that could not be read. */
    private void recover(int from) {
        int depth = 0;
        for (int i = from; i < tokens.position(); i++) {
            depth += depthOf(tokens.token(i));
        }
        boolean inside = depth > 0;
        if (tokens.position() == from) {
            depth += depthOf(tokens.next());
            if (depth <= 0 && tokens.firstOnLine()) {
                return;
            }
        }
        // "mindre end 3" is not the rule's end: within a line, only outside the parentheses.
        while (!((tokens.firstOnLine() || depth <= 0) ? over() : tokens.atEnd())
                && !(tokens.firstOnLine() && complain.conditionBegins())) {
            Token token = tokens.next();
            depth += depthOf(token);
            if (depth <= 0 && (tokens.firstOnLine() || (inside && !tokens.peek().is(")")))) {
                return;
            }
        }
    }

    private static int depthOf(Token token) {
        return token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
}
