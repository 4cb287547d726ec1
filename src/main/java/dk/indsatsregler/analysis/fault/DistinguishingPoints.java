package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.analysis.grid.FreeVariables;
import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.analysis.grid.Variable;
import dk.indsatsregler.analysis.sweep.Activation;
import dk.indsatsregler.analysis.sweep.ConeOfInfluence;
import dk.indsatsregler.analysis.sweep.Question;
import dk.indsatsregler.analysis.sweep.Search;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For each rule a few points of the grid that say most of it, and how all other rules come out there: one at which it is met, and for each of
 * its conditions one at which it would be, but for that. Nearly all rules are told apart by one of them, or of the rules they read.
 */
final class DistinguishingPoints {

    private final RuleSet rules;
    private final Evaluator evaluator;
    private final Map<Integer, Rule> here = new HashMap<>();
    private final Map<Integer, Optional<Verdicts>> met = new HashMap<>();
    private final Map<Integer, List<Verdicts>> missed = new HashMap<>();

    /** Points of some rules: only they, and what they read, are judged there. */
    DistinguishingPoints(RuleSet all, List<Rule> some) {
        Set<Rule> needed = new TreeSet<>(Comparator.comparingInt(Rule::index));
        needed.addAll(some);
        needed.addAll(new ConeOfInfluence(all, some).read());
        List<Rule> placed = new ArrayList<>();
        for (Rule rule : needed) {
            Rule moved = new Rule(
                    rule.info(),
                    rule.conditions(),
                    rule.then(),
                    rule.deadline(),
                    rule.answer(),
                    rule.stratum(),
                    rule.readsRules(),
                    rule.readsGroups(),
                    placed.size());
            here.put(rule.index(), moved);
            placed.add(moved);
        }
        this.rules = new RuleSet(all.vocabulary(), placed, all.identity());
        this.evaluator = new Evaluator(rules);
    }

    /** Is there a point at which the two are judged and come out differently? */
    boolean tellApart(Rule one, Rule another) {
        Rule rule = Objects.requireNonNull(here.get(one.index()));
        Rule other = Objects.requireNonNull(here.get(another.index()));
        return differ(met(rule).stream().toList(), rule, other)
                || differ(met(other).stream().toList(), rule, other)
                || differ(missed(rule), rule, other)
                || differ(missed(other), rule, other)
                || Stream.of(rule, other)
                        .flatMap(r -> new ConeOfInfluence(rules, List.of(r)).read().stream())
                        .anyMatch(read -> differ(missed(read), rule, other));
    }

    private static boolean differ(List<Verdicts> points, Rule rule, Rule other) {
        return points.stream()
                .anyMatch(point -> point.of(rule) != point.of(other)
                        && point.of(rule) != Verdict.INACTIVE
                        && point.of(other) != Verdict.INACTIVE);
    }

    private Optional<Verdicts> met(Rule rule) {
        return met.computeIfAbsent(
                rule.index(), index -> find(List.of(rule), verdicts -> verdicts.get(0) == Verdict.CERTAIN));
    }

    private List<Verdicts> missed(Rule rule) {
        return missed.computeIfAbsent(rule.index(), index -> {
            List<Verdicts> points = new ArrayList<>();
            for (Part part : Part.conditions(rule)) {
                find(
                                List.of(rule, part.without()),
                                verdicts -> verdicts.get(0) == Verdict.NO && verdicts.get(1) == Verdict.CERTAIN)
                        .ifPresent(points::add);
            }
            return points;
        });
    }

    private Optional<Verdicts> find(List<Rule> some, Predicate<List<Verdict>> wanted) {
        Question question = new Question(some, wanted);
        try {
            ConeOfInfluence cone = new ConeOfInfluence(rules, some);
            List<Variable> variables = FreeVariables.of(cone.told());
            for (Activation activation : cone.activations()) {
                Optional<List<Piece>> point = Search.any(question, cone, activation, variables);
                if (point.isPresent()) {
                    Steps.judged(rules.rules().size());
                    CaseFacts facts = CaseFacts.of(rules.vocabulary(), activation.date(), rows(point.get()));
                    return Optional.of(evaluator.evaluate(facts, activation.areas()));
                }
            }
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Map<FactType, List<Row>> rows(List<Piece> pieces) {
        Map<FactType, List<Row>> rows = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            rows.merge(
                    piece.type(),
                    piece.rows(),
                    (some, more) -> List.of(together(piece.type(), some.get(0), more.get(0))));
        }
        return rows;
    }

    // Pieces of a type there is one of tell of fields of their own.
    private static Row together(FactType type, Row some, Row more) {
        @Nullable Object[] values = new @Nullable Object[type.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = some.value(i);
            values[i] = value == null ? more.value(i) : value;
        }
        return new Row(type, "", true, values);
    }
}
