package dk.indsatsregler.explain;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Mangel.Noegle;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.ScaleArithmetic;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.CaseFacts.Cell;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would settle an unsettled rule: the facts its unknown conditions wait for, and no others. Each is named once, in the order the
 * rule asks for it.
 *
 * <p>Answer them all, and the rule is met or not met; answer anything else, and it stays as it is. Three things stay outside that: a rule
 * that asks whether something is told ({@code == null}), a measure no answer makes computable, and a question that is put after another
 * ({@link Field#after}): the other is named alone until it is answered, and an input of a measure that counts when told but is not asked for.
 */
public final class Missing {

    static final String TO_A_PROFESSIONAL = "KRÆVER_FAGLIG_VURDERING";

    private final RuleSet rules;
    private final CaseFacts facts;
    private final Verdicts verdicts;
    private final World world;
    private final List<Sums> sums;
    private final Relations relations;
    private final Map<Integer, Map<String, Mangel>> found = new HashMap<>();
    private final Map<Cell, Map<String, Mangel>> answers = new HashMap<>();

    /** What is missing in one case, judged so. */
    public Missing(RuleSet rules, CaseFacts facts, Verdicts verdicts) {
        this(rules, facts, verdicts, World.of(rules, facts, verdicts), new Relations(rules, verdicts));
    }

    Missing(JudgedCase judged) {
        this(judged.rules(), judged.facts(), judged.verdicts(), judged.world(), judged.relations());
    }

    private Missing(RuleSet rules, CaseFacts facts, Verdicts verdicts, World world, Relations relations) {
        this.rules = rules;
        this.facts = facts;
        this.verdicts = verdicts;
        this.world = world;
        this.sums = rules.sums();
        this.relations = relations;
    }

    /** What would settle the rule; empty when it is settled, or when no answer can settle it. */
    public List<Mangel> of(Rule rule) {
        if (verdicts.of(rule) != Verdict.POSSIBLE) {
            return List.of();
        }
        List<String> settles = List.of(rule.id());
        Map<String, Mangel> open = open(rule);
        List<Mangel> missing = new ArrayList<>(open.size());
        for (Mangel m : open.values()) {
            missing.add(new Mangel(
                    m.felt(),
                    m.sti(),
                    m.spørgsmål(),
                    m.svaresAf(),
                    m.skøn(),
                    settles,
                    relations.hold(m.svaresAf()),
                    m.nøgle()));
        }
        return Collections.unmodifiableList(missing);
    }

    /** What an unsettled outcome is called, by what it lacks; {@code null} when it is an ordinary question. */
    public static @Nullable String resultat(List<Mangel> missing) {
        if (missing.isEmpty()) {
            return "KAN_IKKE_OPGØRES";
        }
        for (Mangel m : missing) {
            if (!m.skøn()) {
                return null;
            }
        }
        return TO_A_PROFESSIONAL;
    }

    private Map<String, Mangel> open(Rule rule) {
        Map<String, Mangel> known = found.get(rule.index());
        if (known != null) {
            return known;
        }
        Map<String, Mangel> into = new LinkedHashMap<>();
        if (verdicts.of(rule) == Verdict.POSSIBLE) {
            for (Condition condition : rule.conditions()) {
                if (world.truth(condition) == Truth.UNKNOWN) {
                    for (Row row : world.candidates(condition)) {
                        if (World.match(condition, row) == Truth.UNKNOWN) {
                            ask(condition, row, into);
                        }
                    }
                }
            }
        }
        found.put(rule.index(), into);
        return into;
    }

    private void ask(Condition condition, Row row, Map<String, Mangel> into) {
        FactType type = condition.type();
        if (type.builtIn()) {
            behind(row, condition)
                    .filter(r -> verdicts.of(r) == Verdict.POSSIBLE)
                    .forEach(r -> open(r).forEach(into::putIfAbsent));
        } else {
            if (!row.told()) {
                which(type, key(condition), into);
            }
            ask(condition.expr(), row, into);
        }
    }

    /** The rules that put the row there; of those behind a step, the ones that could change what the condition comes to. */
    private Stream<Rule> behind(Row row, Condition condition) {
        if (row.type().equals(BuiltIns.OUTCOME)) {
            return rules.versions(row.id()).stream();
        }
        return sums.stream()
                .filter(sum -> sum instanceof Sums.Group group
                        ? row.type().equals(BuiltIns.GROUP) && group.name().equals(row.id())
                        : row.type().equals(BuiltIns.STEP)
                                && ((Sums.Scale) sum).scale().name().equals(row.id()))
                .flatMap(sum -> telling(sum.members(), row, condition));
    }

    private Stream<Rule> telling(List<Rule> members, Row row, Condition condition) {
        if (row.value(0) == Skala.SAMLET) {
            return ScaleArithmetic.telling(
                    members, verdicts::of, ordered(condition.expr()), step -> at(condition, row, step))
                    .stream();
        } else if (row.value(0) != Skala.AFVIGELSE) {
            return members.stream();
        }
        // Of the advisory step it matters how far it is from every step the professional's can still be.
        List<Integer> professional = world.rows(BuiltIns.STEP).stream()
                .filter(step -> step.value(0) == Skala.FAGLIG)
                .map(step -> (Spaend) Objects.requireNonNull(step.value(1)))
                .flatMap(range -> IntStream.rangeClosed(
                                range.fra().intValueExact(), range.til().intValueExact())
                        .boxed())
                .toList();
        Map<Boolean, List<Rule>> sides =
                members.stream().collect(Collectors.partitioningBy(r -> r.then().scale() == Skala.FAGLIG));
        return Stream.concat(
                Objects.requireNonNull(sides.get(true)).stream(),
                ScaleArithmetic.telling(
                        Objects.requireNonNull(sides.get(false)),
                        verdicts::of,
                        false,
                        step -> professional.stream()
                                .map(own -> at(condition, row, Math.abs(own - step)))
                                .toList())
                        .stream());
    }

    private static boolean ordered(Expr expr) {
        if (expr instanceof Expr.And and) {
            return and.parts().stream().allMatch(Missing::ordered);
        } else if (expr instanceof Expr.Or or) {
            return or.parts().stream().allMatch(Missing::ordered);
        }
        return expr instanceof Expr.Compare compare
                && (compare.field().kind() != FieldKind.NUMBER || (compare.op() != Op.EQ && compare.op() != Op.NE));
    }

    // Each comparison for itself: together they could agree on every step and still not be settled while the step is
    // open.
    private static List<Truth> at(Condition condition, Row row, int step) {
        return truths(condition.expr(), new Row(BuiltIns.STEP, row.id(), true, row.value(0), Spaend.præcis(step)));
    }

    private static List<Truth> truths(Expr expr, Row row) {
        List<Expr> parts =
                expr instanceof Expr.And and ? and.parts() : expr instanceof Expr.Or or ? or.parts() : List.of();
        return parts.isEmpty()
                ? List.of(Truth.of(expr, row))
                : parts.stream().flatMap(part -> truths(part, row).stream()).toList();
    }

    private void ask(Expr expr, Row row, Map<String, Mangel> into) {
        if (Truth.of(expr, row) != Truth.UNKNOWN) {
            return;
        }
        if (expr instanceof Expr.And and) {
            and.parts().forEach(part -> ask(part, row, into));
        } else if (expr instanceof Expr.Or or) {
            or.parts().forEach(part -> ask(part, row, into));
        } else if (expr instanceof Expr.Atom atom) {
            ask(atom.field(), row, into);
            if (atom instanceof Expr.Fields fields) {
                ask(fields.other(), row, into);
            }
        }
    }

    private void ask(Field read, Row row, Map<String, Mangel> into) {
        if (Values.known(row.value(read.index()))) {
            return;
        }
        // Many rules ask for the same.
        Map<String, Mangel> known = answers.get(new Cell(row, read));
        if (known == null) {
            known = answers(read, row);
            answers.put(new Cell(row, read), known);
        }
        known.forEach(into::putIfAbsent);
    }

    private Map<String, Mangel> answers(Field read, Row row) {
        Map<String, Mangel> into = new LinkedHashMap<>();
        for (Cell cell : facts.missing(row, read)) {
            if (cell.row().told()) {
                Field field = cell.field();
                Noegle key = key(cell.row());
                String path = cell.path();
                into.putIfAbsent(
                        path,
                        new Mangel(
                                field.path(),
                                path,
                                key == null
                                        ? field.question()
                                        : cell.row()
                                                .type()
                                                .keyedQuestion(key.værdi())
                                                .orElseThrow(),
                                field.answeredBy(),
                                field.judgement(),
                                List.of(),
                                null,
                                key));
            } else if (!cell.row().equals(row)) {
                which(cell.row().type(), null, into);
            }
        }
        return into;
    }

    private static void which(FactType type, @Nullable Noegle key, Map<String, Mangel> into) {
        String question =
                key == null ? type.which() : type.keyedQuestion(key.værdi()).orElseThrow();
        into.putIfAbsent(
                key == null ? type.name() : type.name() + " " + key.værdi(),
                new Mangel(type.name(), type.name(), question, type.answeredBy(), false, List.of(), null, key));
    }

    /** Which of the facts a number tells apart the condition is about; {@code null} when it names none, or several. */
    private static @Nullable Noegle key(Condition condition) {
        Field key = condition.type().key().orElse(null);
        if (key == null) {
            return null;
        }
        List<Expr> parts = condition.expr() instanceof Expr.And and ? and.parts() : List.of(condition.expr());
        return parts.stream()
                .filter(part ->
                        part instanceof Expr.Compare compare && compare.field().equals(key) && compare.op() == Op.EQ)
                .map(part -> new Noegle(key.name(), ((BigDecimal) ((Expr.Compare) part).value()).intValueExact()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Noegle key(Row row) {
        return row.type()
                .key()
                .map(key -> new Noegle(
                        key.name(),
                        ((Spaend) Objects.requireNonNull(row.value(key.index())))
                                .fra()
                                .intValueExact()))
                .orElse(null);
    }
}
