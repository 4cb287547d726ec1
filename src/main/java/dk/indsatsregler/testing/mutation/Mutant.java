package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.Reloader;
import dk.indsatsregler.testing.mutation.change.Edit;
import dk.indsatsregler.testing.mutation.change.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A rule set with one rule changed in one place.
 *
 * @param rule the rule as it stands
 * @param kind what is changed
 * @param edit the change in its file
 * @param words the change as the beginning of a Danish sentence: {@code Hvis …}
 * @param changed the rule with the change; {@code null} when it was removed
 * @param files reads the rules with the change
 */
public record Mutant(
        Rule rule,
        Kind kind,
        Edit edit,
        String words,
        @Nullable Rule changed,
        Reloader files) {

    /**
     * The rule set with the change, as the loader reads it: the same rules in the same places, unless the rule was removed. Read anew each
     * time: there are many thousand mutants, and no room for a rule set of each.
     */
    RuleSet rules() {
        return ((Loaded.Rules)
                        files.with(rule, edit.applied(rule.info().placering().tekst())))
                .ruleSet();
    }

    /** Does the rule stand there no more? */
    boolean removed() {
        return changed == null;
    }
}
