package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.Choice;
import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.TruthVector;
import dk.indsatsregler.analysis.grid.Variable;
import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.sag.Skala;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which the points of a grid are judged: variable by variable, each rule as soon as all it reads is known. It is worked out
 * once for a cone and an activation.
 */
final class Sweep {

    private final ConeOfInfluence cone;
    private final Activation activation;
    private final boolean local;
    private final SweepState cells = new SweepState();
    private final IdentityHashMap<Condition, Variable> variables = new IdentityHashMap<>();
    private final IdentityHashMap<Variable, List<Rule>> readers = new IdentityHashMap<>();
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param variables the variables of the conditions on facts
     * @param local are outcomes, groups and scales free, too?
     */
    Sweep(ConeOfInfluence cone, Activation activation, List<Variable> variables, boolean local) {
        this.cone = cone;
        this.activation = activation;
        this.local = local;
        for (Variable variable : variables) {
            variable.conditions().forEach(c -> this.variables.put(c, variable));
        }
        List<Rule> own = new ArrayList<>(cone.asked());
        if (!local) {
            own.addAll(cone.read());
            cone.sums().forEach(sum -> cells.room(sum, activation::judges));
        }
        own.stream().filter(activation::judges).forEach(this::note);
        cone.asked().forEach(this::visit);
    }

    private void note(Rule rule) {
        for (Condition condition : rule.conditions()) {
            Variable variable = variables.get(condition);
            if (variable != null) {
                List<Rule> noted = readers.computeIfAbsent(variable, v -> new ArrayList<>());
                if (noted.stream().noneMatch(other -> same(other, rule))) {
                    noted.add(rule);
                }
            }
        }
    }

    SweepState cells() {
        return cells;
    }

    /** The steps by the variable they begin with: what is read for the last time in a step is forgotten after it. */
    List<Branch> stages() {
        // How the asked rules come out is the answer.
        List<Integer> answer = cone.asked().stream().map(cells::rule).toList();
        Map<Integer, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            for (int cell : steps.get(i).reads()) {
                last.put(cell, i);
            }
        }
        answer.forEach(last::remove);
        List<List<Integer>> forgotten = new ArrayList<>();
        steps.forEach(step -> forgotten.add(new ArrayList<>()));
        last.forEach((cell, step) -> forgotten.get(step).add(cell));
        List<Branch> stages = new ArrayList<>();
        int next = 0;
        while (next < steps.size()) {
            int first = next++;
            while (next < steps.size() && !steps.get(next).branches()) {
                next++;
            }
            stages.add(Branch.of(steps.subList(first, next), forgotten.subList(first, next)));
        }
        return stages;
    }

    /** How the rules asked about come out, when all steps are taken. */
    List<Verdict> verdicts(String state) {
        return cone.asked().stream()
                .map(rule -> SweepState.verdict(state.charAt(cells.rule(rule))))
                .toList();
    }

    private void visit(Rule rule) {
        if (!visited.add(rule)) {
            return;
        }
        int cell = cells.rule(rule, activation.judges(rule));
        if (!activation.judges(rule)) {
            return;
        }
        List<Condition> built = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            Variable variable = variables.get(condition);
            if (variable != null && visited.add(variable)) {
                steps.add(expand(variable));
            } else if (condition.type().builtIn()) {
                built.add(condition);
            }
        }
        // What takes least to work out comes first, and counts at once: where it is a no, the rest need not be
        // followed.
        built.sort(Comparator.comparingInt(condition -> cone.sums(condition).size()));
        for (Condition condition : built) {
            Reading reading = reading(condition);
            steps.add(Step.of(
                    reading.cells(), state -> state[cell] = (char) Math.min(state[cell], code(reading.truth(state)))));
        }
        List<Sums> counts = counts(rule);
        steps.add(Step.of(List.of(cell), state -> {
            for (Sums sum : counts) {
                cells.add(state, sum, rule, state[cell]);
            }
        }));
    }

    // The sums the rule is a member of.
    private List<Sums> counts(Rule rule) {
        return local
                ? List.of()
                : cone.sums().stream()
                        .filter(sum -> sum.members().stream().anyMatch(member -> same(member, rule)))
                        .toList();
    }

    // A variation of a rule can be equal to it and is still another.
    private static boolean same(Object one, Object other) {
        return one == other;
    }

    private static char code(Truth truth) {
        return switch (truth) {
            case FALSE -> SweepState.FALSE;
            case UNKNOWN -> SweepState.UNKNOWN;
            case TRUE -> SweepState.TRUE;
        };
    }

    private Reading reading(Condition condition) {
        Reading reading = new Reading(condition);
        for (Rule rule : cone.outcomes(condition)) {
            if (local) {
                free(rule);
            } else {
                visit(rule);
            }
            reading.outcome(rule, cells.rule(rule));
        }
        for (Sums sum : cone.sums(condition)) {
            if (local) {
                free(sum);
            } else {
                visit(sum);
            }
            reading.sum(cells.result(sum), cells.rows(sum));
        }
        return reading;
    }

    private void visit(Sums sum) {
        if (visited.add(sum)) {
            int result = cells.result(sum);
            steps.add(Step.of(members(sum), state -> state[result] = (char) cells.sum(state, sum)));
        }
    }

    // Of a scale made of others, each of them is done with before the next: so less is remembered at a time.
    private List<Integer> members(Sums sum) {
        if (sum instanceof Sums.Group) {
            sum.members().forEach(this::visit);
            return cells.group(sum);
        }
        ScaleCells scale = cells.scale(sum);
        for (Skala part : scale.parts()) {
            scale.members(part).forEach(this::visit);
            steps.add(Step.of(scale.room(part), state -> scale.complete(state, part)));
        }
        return scale.room();
    }

    private void free(Rule rule) {
        if (visited.add(rule)) {
            int cell = cells.rule(rule, activation.judges(rule));
            if (activation.judges(rule)) {
                steps.add(options(cell, SweepState.TRUE + 1));
            }
        }
    }

    private void free(Sums sum) {
        if (visited.add(sum)) {
            int rows = cells.rows(sum).free();
            steps.add(options(cells.freeResult(sum, rows), rows));
        }
    }

    private static Step options(int cell, int count) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(String.valueOf((char) i));
        }
        return new Step(List.of(cell), options, Collections.nCopies(count, List.of()), List.of(), state -> {});
    }

    // Two choices that come to the same for every rule are one.
    private Step expand(Variable variable) {
        List<Rule> rules = readers.getOrDefault(variable, List.of());
        List<Integer> of = rules.stream().map(rule -> cells.rule(rule, true)).toList();
        Map<String, List<Piece>> options = new LinkedHashMap<>();
        for (Choice choice : variable.choices()) {
            char[] values = new char[of.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = together(rules.get(i), variable, choice);
            }
            options.putIfAbsent(new String(values), choice.pieces());
        }
        return new Step(of, List.copyOf(options.keySet()), List.copyOf(options.values()), List.of(), state -> {});
    }

    private static char together(Rule rule, Variable variable, Choice choice) {
        int least = SweepState.TRUE;
        for (int lane = 0; lane < variable.conditions().size(); lane++) {
            Condition condition = variable.conditions().get(lane);
            for (Condition own : rule.conditions()) {
                if (same(own, condition)) {
                    least = Math.min(least, TruthVector.truth(choice.truths(), lane));
                }
            }
        }
        return (char) least;
    }
}
