package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a rule could do without: a condition, or one of several comparisons in it.
 *
 * @param text as written
 * @param at where it begins
 * @param without the rule without it
 */
public record Part(String text, Position at, Rule without) {

    /** The whole conditions, the last one first: of two that say the same, the later one is the one too many. */
    static List<Part> conditions(Rule rule) {
        List<Part> parts = new ArrayList<>();
        for (int i = rule.conditions().size() - 1; i >= 0; i--) {
            Condition condition = rule.conditions().get(i);
            parts.add(new Part(condition.text(), condition.at(), without(rule, i)));
        }
        return parts;
    }

    /** A rule without one of its conditions. */
    static Rule without(Rule rule, int condition) {
        List<Condition> left = new ArrayList<>(rule.conditions());
        left.remove(condition);
        return with(rule, left);
    }

    /** What stands beside something else within a condition. What names an outcome, a group or a scale is never left out. */
    static List<Part> comparisons(Rule rule, int at) {
        Condition condition = rule.conditions().get(at);
        List<Part> parts = new ArrayList<>();
        if (!condition.type().builtIn()) {
            for (Left left : left(condition.expr())) {
                List<Condition> others = new ArrayList<>(rule.conditions());
                others.set(at, with(condition, left.expr));
                parts.add(new Part(text(left.out), at(left.out), with(rule, others)));
            }
        }
        return parts;
    }

    /** A rule of one condition of a rule alone. */
    static Rule alone(Rule rule, int condition) {
        return with(rule, List.of(rule.conditions().get(condition)));
    }

    private record Left(Expr out, Expr expr) {}

    private static List<Left> left(Expr expr) {
        List<Expr> parts = parts(expr);
        List<Left> all = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.size() > 1) {
                List<Expr> others = new ArrayList<>(parts);
                others.remove(i);
                all.add(new Left(parts.get(i), joined(expr, others)));
            }
            for (Left inner : left(parts.get(i))) {
                List<Expr> others = new ArrayList<>(parts);
                others.set(i, inner.expr);
                all.add(new Left(inner.out, joined(expr, others)));
            }
        }
        return all;
    }

    private static List<Expr> parts(Expr expr) {
        return expr instanceof Expr.And and ? and.parts() : expr instanceof Expr.Or or ? or.parts() : List.of();
    }

    private static Expr joined(Expr like, List<Expr> parts) {
        return like instanceof Expr.And ? new Expr.And(parts) : new Expr.Or(parts);
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Atom atom
                ? atom.text()
                : parts(expr).stream()
                        .map(Part::text)
                        .collect(Collectors.joining(expr instanceof Expr.And ? " && " : " || "));
    }

    private static Position at(Expr expr) {
        List<Expr.Atom> atoms = expr.atoms();
        Position first = atoms.get(0).at();
        Position last = atoms.get(atoms.size() - 1).at();
        return first.line() == last.line()
                ? new Position(first.line(), first.column(), last.column() + last.length() - first.column())
                : first;
    }

    private static Condition with(Condition condition, Expr expr) {
        return new Condition(
                condition.quantifier(), condition.type(), expr, condition.text(), condition.comment(), condition.at());
    }

    private static Rule with(Rule rule, List<Condition> conditions) {
        return new Rule(
                rule.info(),
                conditions,
                rule.then(),
                rule.deadline(),
                rule.answer(),
                rule.stratum(),
                rule.readsRules(),
                rule.readsGroups(),
                rule.index());
    }
}
