package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the state of a sweep stands: how far each rule has come, and what is added up so far. */
final class SweepState {

    static final char FALSE = 0;
    static final char UNKNOWN = 1;
    static final char TRUE = 2;
    static final char INACTIVE = 3;

    private final StringBuilder start = new StringBuilder();
    private final IdentityHashMap<Rule, Integer> rules = new IdentityHashMap<>();
    private final IdentityHashMap<Sums, SumRows> rows = new IdentityHashMap<>();
    private final IdentityHashMap<Sums, Integer> results = new IdentityHashMap<>();
    private final IdentityHashMap<Sums, Integer> groups = new IdentityHashMap<>();
    private final IdentityHashMap<Sums, ScaleCells> scales = new IdentityHashMap<>();

    private int add(int value) {
        start.append((char) value);
        return start.length() - 1;
    }

    /** A rule's cell: what its conditions come to so far, and then its verdict. */
    int rule(Rule rule, boolean judged) {
        return rules.computeIfAbsent(rule, r -> add(judged ? TRUE : INACTIVE));
    }

    int rule(Rule rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    SumRows rows(Sums sum) {
        return rows.computeIfAbsent(sum, SumRows::new);
    }

    /** Where the number of a sum's row stands. */
    int result(Sums sum) {
        return results.computeIfAbsent(sum, s -> add(0));
    }

    /** Where the number of a free sum's row stands: at first, more than any. */
    int freeResult(Sums sum, int rows) {
        return results.computeIfAbsent(sum, s -> add(rows));
    }

    /** Makes room for what a sum's members come to: of a group, how many; of a scale, the step. */
    void room(Sums sum, Predicate<Rule> judges) {
        if (sum instanceof Sums.Scale scale) {
            scales.put(scale, new ScaleCells(scale, judges, start));
        } else {
            groups.put(sum, start.length());
            add(0);
            add(0);
        }
    }

    /** Where it stands how many members of a group are met, certainly and possibly. */
    List<Integer> group(Sums group) {
        int first = Objects.requireNonNull(groups.get(group));
        return List.of(first, first + 1);
    }

    ScaleCells scale(Sums scale) {
        return Objects.requireNonNull(scales.get(scale));
    }

    /** Adds one member's verdict. */
    void add(char[] state, Sums sum, Rule member, char verdict) {
        if (sum instanceof Sums.Scale) {
            scale(sum).add(state, member, verdict);
        } else {
            int first = Objects.requireNonNull(groups.get(sum));
            count(state, first, verdict == TRUE);
            count(state, first + 1, verdict == TRUE || verdict == UNKNOWN);
        }
    }

    private static void count(char[] state, int cell, boolean one) {
        state[cell] = (char) (state[cell] + (one ? 1 : 0));
    }

    /** The number of the row a sum comes to when all members are judged. */
    int sum(char[] state, Sums sum) {
        if (sum instanceof Sums.Scale) {
            return rows(sum).number(scale(sum).row(state));
        }
        int first = Objects.requireNonNull(groups.get(sum));
        return rows(sum).number(Optional.of(((Sums.Group) sum).row(state[first], state[first + 1])));
    }

    static Verdict verdict(char cell) {
        return switch (cell) {
            case FALSE -> Verdict.NO;
            case UNKNOWN -> Verdict.POSSIBLE;
            case TRUE -> Verdict.CERTAIN;
            default -> Verdict.INACTIVE;
        };
    }

    String start() {
        return start.toString();
    }
}
