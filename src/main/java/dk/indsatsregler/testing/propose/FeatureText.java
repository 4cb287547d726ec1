package dk.indsatsregler.testing.propose;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * A whole feature file: a heading for every rule of the file, and the scenarios under theirs.
     *
     * @param rules the rules
     * @param ruleFile the rule file, named as in the rule set
     * @param proposals scenarios; those of rules of other files are left out
     */
    public static String of(RuleSet rules, String ruleFile, List<Proposal> proposals) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            // Two versions of a rule share one heading, in the file of the first.
            if (rule.info().fil().equals(ruleFile) && rules.versions(rule.id()).get(0) == rule) {
                headings.put(rule.id(), heading(rule));
            }
        }
        StringBuilder text = new StringBuilder("# language: da\nEgenskab: Reglerne i " + ruleFile + "\n");
        headings.forEach((id, heading) -> {
            text.append('\n').append(heading);
            proposals.stream()
                    .filter(p -> p.ruleId().equals(id))
                    .forEach(p -> text.append('\n').append(p.text()));
        });
        return text.toString();
    }

    /** The heading a rule's scenarios stand under, its line ended. */
    public static String heading(Rule rule) {
        return "  Regel: " + rule.id() + " " + rule.info().titel() + "\n";
    }
}
