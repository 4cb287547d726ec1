package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;

/** What came of loading: rules, or every problem of every file. */
public sealed interface Loaded {

    /** Every problem, sorted; empty when the rules were loaded. */
    default List<Regelproblem> problems() {
        return this instanceof Refused refused ? refused.problems : List.of();
    }

    /**
     * The rules.
     *
     * @throws RegelfejlException with every problem, if there is one
     */
    default RuleSet orThrow() {
        if (this instanceof Rules rules) {
            return rules.ruleSet;
        }
        throw new RegelfejlException(problems());
    }

    /**
     * The rules.
     *
     * @param ruleSet checked
     */
    record Rules(RuleSet ruleSet) implements Loaded {}

    /**
     * Nothing was loaded.
     *
     * @param problems why; sorted, at least one
     */
    record Refused(List<Regelproblem> problems) implements Loaded {
        public Refused {
            problems = problems.stream().sorted().toList();
        }
    }
}
