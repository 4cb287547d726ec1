package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.words.Lexer;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.testing.mutation.change.Pattern.Atom;
import dk.indsatsregler.testing.mutation.change.Pattern.Grouped;
import dk.indsatsregler.testing.mutation.change.Pattern.Node;
import dk.indsatsregler.testing.mutation.change.Pattern.Several;
import dk.indsatsregler.testing.mutation.change.Pattern.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a rule's text for where things stand. The loader has read the text before and found nothing wrong, so nothing is checked; unlike
 * the loader's tree, what is read here still has the parentheses and signs as written.
 */
final class RuleTextReader {

    private static final Set<String> QUANTIFIERS = Set.of("exists", "not", "forall");

    private final Tokens tokens;

    private RuleTextReader(String rule) {
        this.tokens = new Lexer(new Problems(Source.of("", rule))).read();
    }

    static RuleText read(String rule) {
        return new RuleTextReader(rule).rule();
    }

    private RuleText rule() {
        while (!tokens.next().name("when")) {
            // the name and the metadata
        }
        List<Pattern> patterns = new ArrayList<>();
        while (!tokens.peek().name("then")) {
            patterns.add(pattern());
        }
        tokens.next();
        tokens.next();
        tokens.next();
        int verb = tokens.next().start();
        tokens.next();
        List<Value> arguments = list();
        return new RuleText(patterns, verb, tokens.last().end(), arguments);
    }

    private Pattern pattern() {
        int from = tokens.peek().start();
        String word = QUANTIFIERS.contains(tokens.peek().text()) ? tokens.next().text() : "";
        if (word.equals("forall")) {
            tokens.next();
        }
        Token type = tokens.next();
        tokens.next();
        int inside = tokens.peek().start();
        Several body = tokens.peek().is(")")
                ? new Several(",", List.of(), inside, inside)
                : whole(several(",", () -> several("||", () -> several("&&", this::primary))));
        int close = tokens.next().end();
        if (word.equals("forall")) {
            tokens.next();
        }
        return new Pattern(
                word,
                type.text(),
                body,
                type.start(),
                close,
                from,
                tokens.last().end());
    }

    private static Several whole(Node node) {
        return node instanceof Several several ? several : new Several(",", List.of(node), node.from(), node.to());
    }

    private Node several(String sign, Supplier<Node> part) {
        List<Node> parts = new ArrayList<>();
        parts.add(part.get());
        while (tokens.peek().is(sign)) {
            tokens.next();
            parts.add(part.get());
        }
        Node first = parts.get(0);
        return parts.size() == 1
                ? first
                : new Several(
                        sign, parts, first.from(), parts.get(parts.size() - 1).to());
    }

    private Node primary() {
        if (!tokens.peek().is("(")) {
            return atom();
        }
        int from = tokens.next().start();
        Node inner = several("||", () -> several("&&", this::primary));
        return new Grouped(inner, from, tokens.next().end());
    }

    private Atom atom() {
        Token field = tokens.next();
        Token op = tokens.next();
        String word = op.text();
        if (op.name("not")) {
            tokens.next();
            word = "not in";
        }
        int opTo = tokens.last().end();
        List<Value> values;
        if (word.endsWith("in")) {
            tokens.next();
            values = list();
        } else {
            values = List.of(value());
        }
        return new Atom(
                field.text(),
                word,
                op.start(),
                opTo,
                values,
                field.start(),
                tokens.last().end());
    }

    private List<Value> list() {
        List<Value> values = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            values.add(value());
            if (tokens.peek().is(",")) {
                tokens.next();
            }
        }
        tokens.next();
        return values;
    }

    private Value value() {
        Token first = tokens.next();
        if (first.is("-")) {
            tokens.next();
        }
        while (tokens.peek().is(".")) {
            tokens.next();
            tokens.next();
        }
        return new Value(
                tokens.text(first.start(), tokens.last().end()),
                first.start(),
                tokens.last().end());
    }
}
