package dk.indsatsregler.analysis;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;

/** Finds cases of a kind, or proves that there are none. */
public final class Finder {

    private final RuleSet rules;

    /** Looks among the cases of a rule set. */
    public Finder(RuleSet rules) {
        this.rules = rules;
    }

    /** The rules. */
    public RuleSet rules() {
        return rules;
    }

    /** A case that reaches the goal. */
    public Found find(Goal goal) {
        return new Found.NotFound();
    }

    /**
     * A case in which a rule comes out otherwise in a variation of the rule set.
     *
     * @param other the same rules in the same places, but for the one that is varied
     * @param rule the varied rule, as it stands in this finder's rule set
     */
    public Found tellApart(RuleSet other, Rule rule) {
        return new Found.NotFound();
    }
}
