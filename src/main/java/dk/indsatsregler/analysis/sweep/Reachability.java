package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.rulefile.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can still come of a state. What a rule's conditions come to so far is the most it can come to: where that is not enough for a
 * question, nothing need be followed any further.
 */
final class Reachability {

    private static final int MOST_RULES = 4;

    private final Question question;
    private final int[] cells;
    private final Map<String, Boolean> known = new HashMap<>();

    Reachability(Sweep sweep, Question question) {
        this.question = question;
        this.cells = question.rules().stream().mapToInt(sweep.cells()::rule).toArray();
    }

    /** Can it become as wanted? */
    boolean of(String state) {
        if (cells.length > MOST_RULES) {
            return true;
        }
        char[] most = new char[cells.length];
        for (int i = 0; i < most.length; i++) {
            most[i] = state.charAt(cells[i]);
        }
        return known.computeIfAbsent(new String(most), m -> any(m, new ArrayList<>()));
    }

    private boolean any(String most, List<Verdict> verdicts) {
        if (verdicts.size() == most.length()) {
            return question.wanted().test(verdicts);
        }
        char top = most.charAt(verdicts.size());
        for (int cell = top == SweepState.INACTIVE ? top : SweepState.FALSE; cell <= top; cell++) {
            verdicts.add(SweepState.verdict((char) cell));
            boolean can = any(most, verdicts);
            verdicts.remove(verdicts.size() - 1);
            if (can) {
                return true;
            }
        }
        return false;
    }
}
