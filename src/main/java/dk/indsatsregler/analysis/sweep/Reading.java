package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.explain.World;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.List;

/** What one condition on outcomes, a group or a scale comes to, looked up by what stands in the cells it reads. */
final class Reading {

    private final Condition condition;
    private final List<Integer> cells = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    private record Outcome(int cell, Truth possible, Truth certain) {}

    private record Sum(int cell, SumRows rows, List<Truth> known) {}

    Reading(Condition condition) {
        this.condition = condition;
    }

    void outcome(Rule rule, int cell) {
        cells.add(cell);
        outcomes.add(new Outcome(cell, outcome(rule, false), outcome(rule, true)));
    }

    private Truth outcome(Rule rule, boolean certain) {
        return World.match(condition, new Row(BuiltIns.OUTCOME, rule.id(), certain, rule.id()));
    }

    void sum(int cell, SumRows rows) {
        cells.add(cell);
        sums.add(new Sum(cell, rows, new ArrayList<>()));
    }

    List<Integer> cells() {
        return cells;
    }

    Truth truth(char[] state) {
        Truth some = Truth.FALSE;
        for (Outcome outcome : outcomes) {
            some = some.or(
                    switch (state[outcome.cell()]) {
                        case SweepState.UNKNOWN -> outcome.possible();
                        case SweepState.TRUE -> outcome.certain();
                        default -> Truth.FALSE;
                    });
        }
        for (Sum sum : sums) {
            some = some.or(truth(sum, state[sum.cell()]));
        }
        return condition.quantifier() == Quantifier.NONE ? some.not() : some;
    }

    private Truth truth(Sum sum, int number) {
        List<Truth> known = sum.known();
        for (int i = known.size(); i <= number; i++) {
            Row row = sum.rows().row(i);
            known.add(row == null ? Truth.FALSE : World.match(condition, row));
        }
        return known.get(number);
    }
}
