package dk.indsatsregler.testing.propose;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;

/** A feature file for a rule file that has none. */
public final class FeatureText {

    private static final String RULES = ".drl";

    private FeatureText() {}

    /** Where the scenarios of a rule file stand: {@code noedpasning/bek-217-2020.feature}. */
    public static String path(String ruleFile) {
        String stem = ruleFile.endsWith(RULES) ? ruleFile.substring(0, ruleFile.length() - RULES.length()) : ruleFile;
        return stem + ".feature";
    }

    /**
     * A whole feature file: a heading for every rule of the file, and the scenarios under theirs. The heading of a rule without any is a
     * comment, for a heading must not stand alone.
     *
     * @param rules the rules
     * @param ruleFile the rule file, named as in the rule set
     * @param proposals scenarios; those of rules of other files are left out
     */
    public static String of(RuleSet rules, String ruleFile, List<Proposal> proposals) {
        StringBuilder text = new StringBuilder("# language: da\nEgenskab: Reglerne i " + ruleFile + "\n");
        for (Rule rule : rules.rules()) {
            // Two versions of a rule share one heading, in the file of the first.
            if (!rule.info().placering().fil().equals(ruleFile)
                    || rules.versions(rule.id()).get(0).index() != rule.index()) {
                continue;
            }
            List<Proposal> own =
                    proposals.stream().filter(p -> p.ruleId().equals(rule.id())).toList();
            text.append(own.isEmpty() ? "\n#" : "\n").append(heading(rule));
            own.forEach(proposal -> text.append('\n').append(proposal.text()));
        }
        return text.toString();
    }

    /** The heading a rule's scenarios stand under, its line ended. */
    public static String heading(Rule rule) {
        return "  Regel: " + rule.id() + " " + rule.info().titel() + "\n";
    }
}
