package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;

/** What came of loading: rules, or every problem of every file. */
public sealed interface Loaded {

    /** Every problem, sorted; only warnings when the rules were loaded. */
    List<Regelproblem> problems();

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
     * @param problems warnings; sorted
     */
    record Rules(RuleSet ruleSet, List<Regelproblem> problems) implements Loaded {
        public Rules {
            problems = problems.stream().sorted().toList();
        }

        /** Rules there is nothing to say of. */
        public Rules(RuleSet ruleSet) {
            this(ruleSet, List.of());
        }
    }

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
