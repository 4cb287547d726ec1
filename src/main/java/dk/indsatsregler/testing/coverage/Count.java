package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.testing.coverage.GoalCoverage.Standing;
import java.util.List;

/**
 * How many goals are covered.
 *
 * @param covered by a scenario
 * @param uncovered by none, though one might
 * @param impossible proven that no case reaches them
 */
public record Count(int covered, int uncovered, int impossible) {

    static Count of(List<GoalCoverage> goals) {
        return new Count(
                count(goals, Standing.COVERED), count(goals, Standing.UNCOVERED), count(goals, Standing.IMPOSSIBLE));
    }

    private static int count(List<GoalCoverage> goals, Standing standing) {
        return (int) goals.stream().filter(g -> g.standing() == standing).count();
    }

    /** The goals that count. */
    public int possible() {
        return covered + uncovered;
    }

    /** Covered of the possible, rounded down: 100 only when all are covered. */
    public int percent() {
        return possible() == 0 ? 100 : (int) (100L * covered / possible());
    }

    /** As a sentence. */
    public String text() {
        return covered + " af " + possible() + " mål er dækket (" + percent() + " %)"
                + (impossible == 0 ? "." : "; " + impossible + " kan ikke nås og tælles ikke med.");
    }
}
