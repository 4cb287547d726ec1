package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.analysis.grid.TooLarge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for one point, whichever it is, going to the end of one way before the next. Where there is a point, few of the others are looked at;
 * where there is none, all of them are.
 */
final class DeepSearch {

    private final Sweep sweep;
    private final int most;
    private final List<Branch> stages;
    private final List<int[]> order = new ArrayList<>();
    private final List<Set<String>> seen = new ArrayList<>();
    private final Deque<Place> left = new ArrayDeque<>();

    private record Place(int stage, String state, @Nullable Place before, List<Piece> pieces) {}

    /**
     * @param sweep the points
     * @param most how many states to look at of those that are told apart at a time
     */
    DeepSearch(Sweep sweep, int most) {
        this.sweep = sweep;
        this.most = most;
        this.stages = sweep.stages();
        for (Branch stage : stages) {
            seen.add(new HashSet<>());
            // The last one laid on the pile is the first one taken from it.
            order.add(IntStream.range(0, stage.options())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(stage::weight)
                            .thenComparing(Comparator.naturalOrder())
                            .reversed())
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
    }

    /**
     * The facts of a point at which the rules come out as wanted.
     *
     * @throws TooLarge if there are too many points to tell whether there is one
     */
    Optional<List<Piece>> point(Question question) {
        Reachability reach = new Reachability(sweep, question);
        left.push(new Place(0, sweep.cells().start(), null, List.of()));
        while (!left.isEmpty()) {
            Place at = left.pop();
            if (at.stage() == stages.size()) {
                if (question.wanted().test(sweep.verdicts(at.state()))) {
                    return Optional.of(pieces(at));
                }
                continue;
            }
            Branch stage = stages.get(at.stage());
            Steps.take(stage.options());
            Set<String> before = seen.get(at.stage());
            for (int option : order.get(at.stage())) {
                String after = stage.after(at.state(), option);
                if (reach.of(after) && before.add(after)) {
                    left.push(new Place(at.stage() + 1, after, at, stage.pieces(option)));
                }
            }
            if (before.size() > most) {
                throw new TooLarge("states");
            }
        }
        return Optional.empty();
    }

    private static List<Piece> pieces(Place point) {
        List<Piece> pieces = new ArrayList<>();
        for (Place place = point; place != null; place = place.before()) {
            pieces.addAll(place.pieces());
        }
        return pieces;
    }
}
