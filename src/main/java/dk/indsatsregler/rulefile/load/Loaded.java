package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;

/** What came of loading: rules, or every problem of every file. */
public sealed interface Loaded {

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
