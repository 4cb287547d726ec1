package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One goal, and whether the scenarios reach it.
 *
 * @param goal the goal
 * @param standing how it stands
 * @param by the scenarios that cover it
 * @param proposal a scenario that would cover it; {@code null} when it is covered or impossible, or no case was found
 * @param text what is missing, in Danish; empty unless it is uncovered
 */
public record GoalCoverage(
        Goal goal,
        Standing standing,
        List<Scenario> by,
        @Nullable Proposal proposal,
        String text) {

    public GoalCoverage {
        by = List.copyOf(by);
    }

    static GoalCoverage covered(Goal goal, List<Scenario> by) {
        return new GoalCoverage(goal, Standing.COVERED, by, null, "");
    }

    static GoalCoverage impossible(Goal goal) {
        return new GoalCoverage(goal, Standing.IMPOSSIBLE, List.of(), null, "");
    }

    static GoalCoverage uncovered(Goal goal, @Nullable Proposal proposal, String text) {
        return new GoalCoverage(goal, Standing.UNCOVERED, List.of(), proposal, text);
    }

    /** How a goal stands. */
    public enum Standing {
        COVERED,
        UNCOVERED,
        /** Proven to be out of reach of every case; not counted. */
        IMPOSSIBLE
    }
}
