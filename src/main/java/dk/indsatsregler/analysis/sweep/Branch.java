package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A step that branches, and all that can be worked out before the next one does.
 *
 * @param steps the steps, the one that branches first; if none does, what is worked out before any does
 * @param forgotten for each of them, the cells that are read for the last time in it
 */
record Branch(List<Step> steps, List<int[]> forgotten) {

    static Branch of(List<Step> steps, List<List<Integer>> forgotten) {
        List<int[]> cells = new ArrayList<>();
        forgotten.forEach(
                some -> cells.add(some.stream().mapToInt(Integer::intValue).toArray()));
        return new Branch(List.copyOf(steps), cells);
    }

    private Step branch() {
        return steps.get(0);
    }

    int options() {
        return branch().branches() ? branch().options().size() : 1;
    }

    /** The facts an option stands for. */
    List<Piece> pieces(int option) {
        return branch().branches() ? branch().pieces().get(option) : List.of();
    }

    /** What becomes of a state. */
    String after(String state, int option) {
        char[] cells = state.toCharArray();
        if (branch().branches()) {
            branch().choose(cells, option);
        }
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).work().accept(cells);
            for (int cell : forgotten.get(i)) {
                cells[cell] = 0;
            }
        }
        return new String(cells);
    }

    /** How much an option leaves open, and then how much it settles with a yes: what few rules are met by comes first. */
    int weight(int option) {
        if (!branch().branches()) {
            return 0;
        }
        String truths = branch().options().get(option);
        int open = (int) truths.chars().filter(c -> c == SweepState.UNKNOWN).count();
        int met = (int) truths.chars().filter(c -> c == SweepState.TRUE).count();
        return open * (truths.length() + 1) + met;
    }
}
