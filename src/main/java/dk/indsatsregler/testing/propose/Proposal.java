package dk.indsatsregler.testing.propose;

import dk.indsatsregler.Sag;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;

/**
 * A scenario to paste under a rule's heading. It passes with the rules as they are.
 *
 * @param ruleId the rule it belongs under
 * @param name what it is for, in words
 * @param text the scenario as it stands in a feature file, indented, its last line ended
 */
public record Proposal(String ruleId, String name, String text) {

    /**
     * A case, and what the rules say of it now.
     *
     * @param rules the rules
     * @param sag the case
     * @param rule the rule whose status the scenario says, of an area the case asks for
     * @param name what the scenario is for, in words; white space is folded
     * @param extraSteps what else it says, each a {@code Så} without the keyword: {@code siger NP-K1 opfyldt}
     * @throws dk.indsatsregler.sag.UgyldigOplysningException if a fact of the case cannot be right
     */
    public static Proposal of(RuleSet rules, Sag sag, Rule rule, String name, List<String> extraSteps) {
        String folded = name.strip().replaceAll("\\s+", " ");
        return new Proposal(rule.id(), folded, ScenarioWriter.write(rules, sag, rule, folded, extraSteps));
    }
}
