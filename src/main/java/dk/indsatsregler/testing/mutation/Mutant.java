package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.mutation.change.Edit;
import dk.indsatsregler.testing.mutation.change.Kind;

/**
 * A rule set with one rule changed in one place.
 *
 * @param rule the rule as it stands
 * @param kind what is changed
 * @param edit the change in its file
 * @param words the change as the beginning of a Danish sentence: {@code Hvis …}
 * @param rules the rule set with the change, as the loader reads it: the same rules in the same places, unless the rule was removed
 */
public record Mutant(Rule rule, Kind kind, Edit edit, String words, RuleSet rules) {

    /** Does the rule stand there no more? */
    boolean removed() {
        return kind == Kind.RULE_REMOVED;
    }
}
