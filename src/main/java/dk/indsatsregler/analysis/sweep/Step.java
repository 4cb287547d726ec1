package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.Piece;
import java.util.List;
import java.util.function.Consumer;

/**
 * One step of a sweep: a state has as many successors as there are options, each the lesser of what stands in some cells and of what the
 * option says; then something is worked out in it.
 *
 * @param cells the cells the options are about
 * @param options one row of values for each option; none when the step only works something out
 * @param pieces the facts each option stands for
 * @param reads the cells that what is worked out is worked out from
 * @param work works it out
 */
record Step(int[] cells, List<char[]> options, List<List<Piece>> pieces, List<Integer> reads, Consumer<char[]> work) {

    static Step of(List<Integer> reads, Consumer<char[]> work) {
        return new Step(new int[0], List.of(), List.of(), reads, work);
    }

    boolean branches() {
        return !options.isEmpty();
    }

    void choose(char[] state, int option) {
        char[] values = options.get(option);
        for (int i = 0; i < cells.length; i++) {
            if (values[i] < state[cells[i]]) {
                state[cells[i]] = values[i];
            }
        }
    }
}
