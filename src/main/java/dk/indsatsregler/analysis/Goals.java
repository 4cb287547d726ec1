package dk.indsatsregler.analysis;

import dk.indsatsregler.analysis.Goal.Telling;
import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything the tests of a rule set should show. */
public final class Goals {

    private static final List<Verdict> OUTCOMES = List.of(Verdict.CERTAIN, Verdict.NO, Verdict.POSSIBLE);
    private static final List<Truth> TRUTHS = List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);

    private Goals() {}

    /**
     * Every goal of every rule, in rule order: how it comes out, then each condition and its thresholds, then what is told of the types
     * there can be several of.
     */
    public static List<Goal> of(RuleSet rules) {
        List<Goal> goals = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            OUTCOMES.forEach(verdict -> goals.add(new Goal.Outcome(rule, verdict)));
            Set<FactType> many = new LinkedHashSet<>();
            for (int i = 0; i < rule.conditions().size(); i++) {
                Condition condition = rule.conditions().get(i);
                for (Truth truth : TRUTHS) {
                    goals.add(new Goal.ConditionTruth(rule, i, truth));
                }
                for (Threshold threshold : Threshold.in(condition.expr())) {
                    goals.add(new Goal.Side(rule, i, threshold.compare(), true));
                    goals.add(new Goal.Side(rule, i, threshold.compare(), false));
                }
                if (condition.type().many() && !condition.type().builtIn()) {
                    many.add(condition.type());
                }
            }
            for (FactType type : many) {
                for (Telling telling : Telling.values()) {
                    goals.add(new Goal.Told(rule, type, telling));
                }
            }
        }
        return List.copyOf(goals);
    }

    /** Does the case reach the goal? */
    public static boolean reached(Goal goal, EvaluatedCase judged) {
        Rule rule = goal.rule();
        Verdict verdict = judged.verdicts().of(rule);
        if (verdict == Verdict.INACTIVE) {
            return false;
        } else if (goal instanceof Goal.Outcome outcome) {
            return verdict == outcome.verdict();
        } else if (goal instanceof Goal.ConditionTruth asked) {
            return judged.world().truth(rule.conditions().get(asked.condition())) == asked.truth();
        } else if (goal instanceof Goal.Side side) {
            Condition condition = rule.conditions().get(side.condition());
            Threshold threshold = new Threshold(side.threshold());
            return judged.world().rows(condition.type()).stream()
                    .anyMatch(row -> threshold.reached(condition, row, side.on()));
        }
        Goal.Told told = (Goal.Told) goal;
        return telling(told.type(), judged.facts().rows(told.type())) == told.telling();
    }

    private static Telling telling(FactType type, List<Row> rows) {
        if (rows.stream().anyMatch(Row::told)) {
            return Telling.SOME;
        }
        // Where a number tells them apart, a row of every number stands for those that are not told of, also when none
        // is.
        boolean none = rows.isEmpty()
                || type.key()
                        .filter(key -> rows.get(0).value(key.index()) != null)
                        .isPresent();
        return none ? Telling.NONE : Telling.NOT_TOLD;
    }
}
