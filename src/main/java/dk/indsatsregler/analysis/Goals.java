package dk.indsatsregler.analysis;

import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;

/** Everything the tests of a rule set should show. */
public final class Goals {

    private Goals() {}

    /** Every goal of every rule, in rule order. */
    public static List<Goal> of(RuleSet rules) {
        return List.of();
    }

    /** Does the case reach the goal? */
    public static boolean reached(Goal goal, Judged judged) {
        return false;
    }
}
