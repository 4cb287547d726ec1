package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.FreeVariables;
import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.analysis.grid.Variable;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for points of a grid at which rules come out in some way. Points that no rule judged later can tell apart are followed as one, so a
 * grid of more points than could be counted is often small.
 */
public final class Search {

    private static final int MOST_STATES = 50_000;
    private static final int FEW_STATES = 1_000;
    private static final int BEAM = 5_000;
    private static final int NARROW = 100;
    private static final int MOST_TRIED = 500_000;
    private static final int ALL = Integer.MAX_VALUE;

    private Search() {}

    private record Node(@Nullable Node before, List<Piece> pieces) {}

    /**
     * A point, among these variables' choices, at which the rules come out as wanted. Where there are too many points, only some are tried:
     * a point that is found is one, but that none is found proves nothing.
     */
    public static Optional<List<Piece>> find(
            Question question, ConeOfInfluence cone, Activation activation, List<Variable> variables) {
        Sweep sweep = new Sweep(cone, activation, variables, false);
        return points(sweep, new Reachability(sweep, question)::of, BEAM).entrySet().stream()
                .filter(point -> question.wanted().test(sweep.verdicts(point.getKey())))
                .map(point -> pieces(point.getValue()))
                .findFirst();
    }

    /**
     * A point, among these variables' choices, at which the rules come out as wanted; whichever is found first. That none is found proves that
     * there is none.
     *
     * @throws TooLarge if it would take long to tell whether there is one
     */
    public static Optional<List<Piece>> any(
            Question question, ConeOfInfluence cone, Activation activation, List<Variable> variables) {
        return new DeepSearch(new Sweep(cone, activation, variables, false), FEW_STATES).point(question);
    }

    /** Is it proven that the rules never come out as wanted? */
    public static boolean impossible(RuleSet rules, Question question) {
        return decided(rules, question).orElse(false);
    }

    /**
     * Is it so that the rules never come out as wanted? Empty when there are too many points to tell. That they do at a point of the grid
     * is no proof that there is such a case: there, derived fields need not fit what they are derived from.
     */
    public static Optional<Boolean> decided(RuleSet rules, Question question) {
        ConeOfInfluence cone = new ConeOfInfluence(rules, question.rules());
        Optional<Boolean> exact = none(question, cone, cone.told(), false);
        if (exact.isPresent()) {
            return exact;
        }
        return none(question, cone, cone.own(), true).filter(none -> none);
    }

    private static Optional<Boolean> none(
            Question question, ConeOfInfluence cone, List<Condition> conditions, boolean local) {
        try {
            List<Variable> variables = FreeVariables.of(conditions);
            return Optional.of(cone.activations().stream()
                    .noneMatch(activation -> new DeepSearch(new Sweep(cone, activation, variables, local), MOST_STATES)
                            .point(question)
                            .isPresent()));
        } catch (TooLarge unproven) {
            return Optional.empty();
        }
    }

    /**
     * Every way some rules come out together, each once, when what they read of other rules may have come out in any way: what does not
     * occur among them is not possible.
     *
     * @throws TooLarge if there are too many points
     */
    public static Set<List<Verdict>> outcomes(RuleSet rules, List<Rule> asked) {
        ConeOfInfluence cone = new ConeOfInfluence(rules, asked);
        return outcomes(cone, FreeVariables.of(cone.own()), true, ALL);
    }

    /**
     * Some of the ways some rules come out together, what they read of others worked out: what occurs among them happens at a point.
     *
     * @throws TooLarge if there are too many points
     */
    public static Set<List<Verdict>> some(RuleSet rules, List<Rule> asked) {
        ConeOfInfluence cone = new ConeOfInfluence(rules, asked);
        return outcomes(cone, FreeVariables.of(cone.told()), false, NARROW);
    }

    private static Set<List<Verdict>> outcomes(
            ConeOfInfluence cone, List<Variable> variables, boolean local, int beam) {
        Set<List<Verdict>> outcomes = new LinkedHashSet<>();
        for (Activation activation : cone.activations()) {
            Sweep sweep = new Sweep(cone, activation, variables, local);
            points(sweep, state -> true, beam).keySet().forEach(state -> outcomes.add(sweep.verdicts(state)));
        }
        return outcomes;
    }

    private static Map<String, Node> points(Sweep sweep, Predicate<String> follow, int beam) {
        Map<String, Node> layer = new LinkedHashMap<>();
        layer.put(sweep.cells().start(), new Node(null, List.of()));
        for (Branch stage : sweep.stages()) {
            // One variable can have hundreds of thousands of choices: then few states are followed, or there is no room
            // for the next.
            int followed = beam == ALL ? ALL : Math.max(NARROW, MOST_TRIED / stage.options());
            layer = successors(thinned(layer, followed), stage, follow, beam);
        }
        return layer;
    }

    private static Map<String, Node> successors(
            Map<String, Node> layer, Branch stage, Predicate<String> follow, int beam) {
        Map<String, Node> next = new LinkedHashMap<>();
        layer.forEach((state, node) -> {
            Steps.take(stage.options());
            for (int option = 0; option < stage.options(); option++) {
                String after = stage.after(state, option);
                if (follow.test(after)) {
                    List<Piece> pieces = stage.pieces(option);
                    next.putIfAbsent(after, pieces.isEmpty() ? node : new Node(node, pieces));
                }
            }
            if (beam == ALL && next.size() > MOST_STATES) {
                throw new TooLarge("states");
            }
        });
        return thinned(next, beam);
    }

    private static Map<String, Node> thinned(Map<String, Node> states, int beam) {
        if (states.size() <= beam) {
            return states;
        }
        Map<String, Node> some = new LinkedHashMap<>();
        int every = (states.size() + beam - 1) / beam;
        int i = 0;
        for (Map.Entry<String, Node> state : states.entrySet()) {
            if (i++ % every == 0) {
                some.put(state.getKey(), state.getValue());
            }
        }
        return some;
    }

    private static List<Piece> pieces(Node point) {
        List<Piece> pieces = new ArrayList<>();
        for (Node node = point; node != null; node = node.before()) {
            pieces.addAll(node.pieces());
        }
        return pieces;
    }
}
