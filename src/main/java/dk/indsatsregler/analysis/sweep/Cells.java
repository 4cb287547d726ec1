package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** Where the state of a sweep stands: how far each rule has come, and what is added up so far. */
final class Cells {

    static final char FALSE = 0;
    static final char UNKNOWN = 1;
    static final char TRUE = 2;
    static final char INACTIVE = 3;

    private final StringBuilder start = new StringBuilder();
    private final IdentityHashMap<Rule, Integer> rules = new IdentityHashMap<>();
    private final IdentityHashMap<Sums, SumRows> rows = new IdentityHashMap<>();
    private final IdentityHashMap<Sums, Integer> results = new IdentityHashMap<>();
    private final IdentityHashMap<Sums, Integer> parts = new IdentityHashMap<>();

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

    /** Makes room for what a sum's members come to: of a group, how many; of a scale, each. */
    void room(Sums sum, List<Boolean> judged) {
        int first = start.length();
        if (sum instanceof Sums.Group) {
            add(0);
            add(0);
        } else {
            judged.forEach(yes -> add(yes ? FALSE : INACTIVE));
        }
        parts.put(sum, first);
    }

    List<Integer> room(Sums sum) {
        int first = Objects.requireNonNull(parts.get(sum));
        List<Integer> cells = new ArrayList<>();
        int size = sum instanceof Sums.Group ? 2 : sum.members().size();
        for (int i = 0; i < size; i++) {
            cells.add(first + i);
        }
        return cells;
    }

    /** Adds one member's verdict. */
    void add(char[] state, Sums sum, int member, char verdict) {
        int first = Objects.requireNonNull(parts.get(sum));
        if (sum instanceof Sums.Group) {
            count(state, first, verdict == TRUE);
            count(state, first + 1, verdict == TRUE || verdict == UNKNOWN);
        } else {
            new ScaleCells((Sums.Scale) sum, first).add(state, member, verdict);
        }
    }

    private static void count(char[] state, int cell, boolean one) {
        state[cell] = (char) (state[cell] + (one ? 1 : 0));
    }

    /** The number of the row a sum comes to when all members are judged. */
    int sum(char[] state, Sums sum) {
        int first = Objects.requireNonNull(parts.get(sum));
        List<Rule> members = sum.members();
        IdentityHashMap<Rule, Verdict> verdicts = new IdentityHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            char verdict = sum instanceof Sums.Group
                    ? i < state[first] ? TRUE : i < state[first + 1] ? UNKNOWN : FALSE
                    : state[first + i];
            verdicts.put(members.get(i), verdict(verdict));
        }
        return rows(sum).number(rule -> Objects.requireNonNull(verdicts.get(rule)));
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
