package dk.indsatsregler.explain;

import dk.indsatsregler.explain.Node.Kind;
import dk.indsatsregler.explain.Node.Miss;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the tree of an explanation: each condition of a rule, and what it was tried on. */
final class Reasons {

    private final RuleSet rules;
    private final CaseFacts facts;
    private final Verdicts verdicts;
    private final World world;

    Reasons(RuleSet rules, CaseFacts facts, Verdicts verdicts) {
        this.rules = rules;
        this.facts = facts;
        this.verdicts = verdicts;
        this.world = World.of(rules, facts, verdicts);
    }

    List<Node> of(Rule rule) {
        return rule.conditions().stream().map(this::condition).toList();
    }

    /** The fields an expression reads, in its order. */
    static List<Field> fields(Expr expr) {
        return atoms(expr)
                .flatMap(atom ->
                        atom instanceof Expr.Fields two ? Stream.of(two.field(), two.other()) : Stream.of(atom.field()))
                .toList();
    }

    private static Stream<Expr.Atom> atoms(Expr expr) {
        if (expr instanceof Expr.And and) {
            return and.parts().stream().flatMap(Reasons::atoms);
        } else if (expr instanceof Expr.Or or) {
            return or.parts().stream().flatMap(Reasons::atoms);
        }
        return Stream.of((Expr.Atom) expr);
    }

    private Node condition(Condition condition) {
        Kind kind =
                switch (condition.quantifier()) {
                    case SOME -> Kind.SOME;
                    case NONE -> Kind.NONE;
                    case ALL -> Kind.EVERY;
                };
        Truth truth = world.truth(condition);
        return new Node(
                kind,
                condition.text(),
                named(condition),
                condition.comment(),
                truth,
                null,
                null,
                Miss.HIT,
                tried(condition, truth));
    }

    /** The group or the scale a condition asks of. */
    private static String named(Condition condition) {
        boolean named =
                condition.type().equals(BuiltIns.GROUP) || condition.type().equals(BuiltIns.STEP);
        return named ? String.valueOf(condition.keys().get(0)) : "";
    }

    private List<Node> tried(Condition condition, Truth truth) {
        FactType type = condition.type();
        if (type.equals(BuiltIns.OUTCOME)) {
            return outcomes(condition.expr());
        }
        List<Row> rows = world.rows(type);
        if (type.builtIn() || type.key().isPresent()) {
            List<Expr> key = and(condition.expr()).stream()
                    .filter(part -> isKey(type, part))
                    .toList();
            rows = rows.stream()
                    .filter(row -> Truth.of(new Expr.And(key), row) != Truth.FALSE)
                    .toList();
        }
        if (rows.isEmpty()) {
            String none = type.builtIn() ? "ingen regel sætter et trin" : "der er ingen " + type.name();
            return List.of(noFact("ingen", none, truth));
        } else if (!type.many() || (type.builtIn() && rows.size() == 1)) {
            return parts(condition.expr(), rows.get(0));
        } else if (!type.builtIn() && !rows.get(0).told()) {
            String which = "det er ikke oplyst, hvilke " + type.name() + " der er";
            return List.of(noFact("ikke oplyst, hvilke", which, Truth.UNKNOWN));
        }
        Comparator<Node> order = Comparator.comparing(Node::miss);
        if (condition.quantifier() == Quantifier.ALL) {
            order = Comparator.comparing(Node::truth).thenComparing(order);
        }
        return rows.stream().map(row -> fact(condition, row)).sorted(order).toList();
    }

    /** Every rule the condition names, whether or not it has an outcome to read. */
    private List<Node> outcomes(Expr expr) {
        List<String> named = atoms(expr)
                .flatMap(atom -> atom instanceof Expr.Compare compare
                        ? Stream.of(compare.value())
                        : atom instanceof Expr.In in ? in.values().stream() : Stream.<Object>empty())
                .map(String::valueOf)
                .distinct()
                .toList();
        List<Node> nodes = new ArrayList<>();
        for (String id : named) {
            Rule read = null;
            for (Rule rule : rules.rules()) {
                if (rule.id().equals(id) && (read == null || verdicts.of(rule) != Verdict.INACTIVE)) {
                    read = rule;
                }
            }
            Verdict verdict = read == null ? Verdict.INACTIVE : verdicts.of(read);
            Truth truth =
                    switch (verdict) {
                        case CERTAIN -> Truth.TRUE;
                        case POSSIBLE -> Truth.UNKNOWN;
                        case NO, INACTIVE -> Truth.FALSE;
                    };
            String title = read == null ? "" : read.info().titel();
            nodes.add(new Node(
                    Kind.OUTCOME, id, title, null, truth, verdict.status().name(), null, Miss.HIT, List.of()));
        }
        return nodes;
    }

    private static Node noFact(String text, String sentence, Truth truth) {
        return new Node(Kind.NO_FACT, text, sentence, null, truth, null, null, Miss.HIT, List.of());
    }

    private Node fact(Condition condition, Row row) {
        List<Node> parts = parts(condition.expr(), row);
        Miss miss = parts.stream().map(Node::miss).reduce(Miss.HIT, Miss::plus);
        return new Node(Kind.FACT, row.path(), "", null, World.match(condition, row), null, null, miss, parts);
    }

    private static List<Expr> and(Expr expr) {
        return expr instanceof Expr.And and ? and.parts() : List.of(expr);
    }

    // Which group, which scale, or which of those told apart by a number: what picks the row out, not what it is asked.
    private static boolean isKey(FactType type, Expr part) {
        return part instanceof Expr.Atom atom
                && (type.key().filter(atom.field()::equals).isPresent()
                        || atom.field().equals(BuiltIns.GROUP.fields().get(0))
                        || atom.field().equals(BuiltIns.STEP.fields().get(0)));
    }

    private List<Node> parts(Expr expr, Row row) {
        return and(expr).stream()
                .filter(part -> !isKey(row.type(), part))
                .map(part -> part(part, row))
                .toList();
    }

    private Node part(Expr expr, Row row) {
        Truth truth = Truth.of(expr, row);
        if (expr instanceof Expr.And and) {
            List<Node> parts = and.parts().stream().map(p -> part(p, row)).toList();
            return new Node(
                    Kind.AND,
                    String.join(" && ", parts.stream().map(Reasons::inAnd).toList()),
                    "",
                    null,
                    truth,
                    null,
                    null,
                    parts.stream().map(Node::miss).reduce(Miss.HIT, Miss::plus),
                    parts);
        } else if (expr instanceof Expr.Or or) {
            List<Node> parts = or.parts().stream().map(p -> part(p, row)).toList();
            List<Node> nearestFirst =
                    parts.stream().sorted(Comparator.comparing(Node::miss)).toList();
            return new Node(
                    Kind.OR,
                    String.join(" || ", parts.stream().map(Node::text).toList()),
                    "",
                    null,
                    truth,
                    null,
                    null,
                    nearestFirst.isEmpty()
                            ? new Miss(1, 0, 1)
                            : nearestFirst.get(0).miss(),
                    nearestFirst);
        }
        return atom((Expr.Atom) expr, truth, row);
    }

    private static String inAnd(Node part) {
        return part.kind() == Kind.OR ? "( " + part.text() + " )" : part.text();
    }

    private Node atom(Expr.Atom atom, Truth truth, Row row) {
        String name = atom.field().name();
        String limit = atom.text().startsWith(name)
                ? atom.text().substring(name.length()).strip()
                : atom.text();
        if (atom instanceof Expr.Fields two) {
            limit += " (" + Values.text(facts, row, two.other()) + ")";
        }
        Object value = row.value(atom.field().index());
        Miss miss =
                switch (truth) {
                    case TRUE -> Miss.HIT;
                    case UNKNOWN -> new Miss(0, 1, 0);
                    case FALSE -> new Miss(1, 0, distance(atom, value, row));
                };
        return new Node(
                Kind.ATOM,
                atom.text(),
                name,
                null,
                truth,
                Values.text(facts, row, atom.field()),
                limit,
                miss,
                List.of());
    }

    private static double distance(Expr.Atom atom, @Nullable Object value, Row row) {
        if (!(value instanceof Spaend number)) {
            return 1;
        } else if (atom instanceof Expr.Compare compare) {
            return distance(number, compare.value());
        } else if (atom instanceof Expr.In in) {
            return in.values().stream()
                    .mapToDouble(v -> distance(number, v))
                    .min()
                    .orElse(1);
        } else if (atom instanceof Expr.Fields two && row.value(two.other().index()) instanceof Spaend other) {
            return Math.min(distance(number, other.fra()), distance(number, other.til()));
        }
        return 1;
    }

    private static double distance(Spaend number, Object threshold) {
        double limit = ((BigDecimal) threshold).doubleValue();
        double away = Math.min(
                Math.abs(number.fra().doubleValue() - limit),
                Math.abs(number.til().doubleValue() - limit));
        return away / Math.max(1, Math.abs(limit));
    }
}
