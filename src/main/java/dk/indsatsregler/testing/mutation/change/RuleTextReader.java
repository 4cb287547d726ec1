package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.rulefile.read.Lexer;
import dk.indsatsregler.rulefile.read.Token;
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

    private final String rule;
    private final List<Token> tokens;
    private int at;

    private RuleTextReader(String rule) {
        this.rule = rule;
        this.tokens = Lexer.read(rule).tokens();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private Token last() {
        return tokens.get(at - 1);
    }

    static RuleText read(String rule) {
        return new RuleTextReader(rule).rule();
    }

    private RuleText rule() {
        while (!next().name("when")) {
            // the name and the metadata
        }
        List<Pattern> patterns = new ArrayList<>();
        while (!peek().name("then")) {
            patterns.add(pattern());
        }
        next();
        next();
        next();
        int verb = next().start();
        next();
        List<Value> arguments = list();
        return new RuleText(patterns, verb, last().end(), arguments);
    }

    private Pattern pattern() {
        int from = peek().start();
        String word = QUANTIFIERS.contains(peek().text()) ? next().text() : "";
        if (word.equals("forall")) {
            next();
        }
        Token type = next();
        next();
        int inside = peek().start();
        Several body = peek().is(")")
                ? new Several(",", List.of(), inside, inside)
                : whole(several(",", () -> several("||", () -> several("&&", this::primary))));
        int close = next().end();
        if (word.equals("forall")) {
            next();
        }
        return new Pattern(word, type.text(), body, type.start(), close, from, last().end());
    }

    private static Several whole(Node node) {
        return node instanceof Several several ? several : new Several(",", List.of(node), node.from(), node.to());
    }

    private Node several(String sign, Supplier<Node> part) {
        List<Node> parts = new ArrayList<>();
        parts.add(part.get());
        while (peek().is(sign)) {
            next();
            parts.add(part.get());
        }
        Node first = parts.get(0);
        return parts.size() == 1
                ? first
                : new Several(
                        sign, parts, first.from(), parts.get(parts.size() - 1).to());
    }

    private Node primary() {
        if (!peek().is("(")) {
            return atom();
        }
        int from = next().start();
        Node inner = several("||", () -> several("&&", this::primary));
        return new Grouped(inner, from, next().end());
    }

    private Atom atom() {
        Token field = next();
        Token op = next();
        String word = op.text();
        if (op.name("not")) {
            next();
            word = "not in";
        }
        int opTo = last().end();
        List<Value> values;
        if (word.endsWith("in")) {
            next();
            values = list();
        } else {
            values = List.of(value());
        }
        return new Atom(field.text(), word, op.start(), opTo, values, field.start(), last().end());
    }

    private List<Value> list() {
        List<Value> values = new ArrayList<>();
        while (!peek().is(")")) {
            values.add(value());
            if (peek().is(",")) {
                next();
            }
        }
        next();
        return values;
    }

    private Value value() {
        Token first = next();
        if (first.is("-")) {
            next();
        }
        while (peek().is(".")) {
            next();
            next();
        }
        return new Value(rule.substring(first.start(), last().end()), first.start(), last().end());
    }
}
