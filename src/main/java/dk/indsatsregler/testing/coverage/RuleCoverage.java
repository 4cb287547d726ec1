package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.coverage.GoalCoverage.Standing;
import dk.indsatsregler.testing.propose.Proposal;
import java.util.List;
import java.util.Objects;

/**
 * What the scenarios show of one version of a rule.
 *
 * @param rule the rule
 * @param name the rule as sentences name it: its id, and from when when it has several versions
 * @param goals all its goals
 */
public record RuleCoverage(Rule rule, String name, List<GoalCoverage> goals) {

    public RuleCoverage {
        goals = List.copyOf(goals);
    }

    /** How many of its goals are covered. */
    public Count count() {
        return Count.of(goals);
    }

    /** The goals no scenario covers, though one might. */
    public List<GoalCoverage> uncovered() {
        return goals.stream().filter(g -> g.standing() == Standing.UNCOVERED).toList();
    }

    /** Scenarios that would cover them, each once. */
    public List<Proposal> proposals() {
        return goals.stream()
                .map(GoalCoverage::proposal)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
