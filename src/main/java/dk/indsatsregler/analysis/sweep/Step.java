package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.Piece;
import java.util.List;
import java.util.function.Consumer;

/**
 * One step of a sweep: a state has as many successors as there are options, each the lesser of what stands in some cells and of what the
 * option says; then something is worked out in it.
 *
 * @param cells the cells the options are about
 * @param options a character for each cell, for each option; none when the step only works something out
 * @param pieces the facts each option stands for
 * @param reads the cells that what is worked out is worked out from
 * @param work works it out
 */
record Step(
        List<Integer> cells,
        List<String> options,
        List<List<Piece>> pieces,
        List<Integer> reads,
        Consumer<char[]> work) {

    static Step of(List<Integer> reads, Consumer<char[]> work) {
        return new Step(List.of(), List.of(), List.of(), reads, work);
    }

    boolean branches() {
        return !options.isEmpty();
    }

    void choose(char[] state, int option) {
        String values = options.get(option);
        for (int i = 0; i < values.length(); i++) {
            int cell = cells.get(i);
            if (values.charAt(i) < state[cell]) {
                state[cell] = values.charAt(i);
            }
        }
    }
}
