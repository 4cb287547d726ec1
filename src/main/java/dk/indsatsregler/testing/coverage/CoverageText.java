package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.testing.propose.Proposal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Coverage as a person reads it: the numbers, then what each rule lacks, and the scenarios that would show it. */
public final class CoverageText {

    private CoverageText() {}

    /** The whole report; only its first line when nothing is uncovered. */
    public static String of(Coverage coverage) {
        StringBuilder text = new StringBuilder(coverage.count().text() + "\n");
        coverage.rules().stream().filter(r -> !r.uncovered().isEmpty()).forEach(rule -> rule(text, rule));
        return text.toString();
    }

    private static void rule(StringBuilder text, RuleCoverage rule) {
        text.append('\n').append(rule.name()).append(": ").append(rule.count().text());
        text.append('\n');
        missing(text, rule, null);
        List<Proposal> proposals = rule.proposals();
        if (!proposals.isEmpty()) {
            String file = FeatureText.path(rule.rule().info().placering().fil());
            text.append("\nForslag til ").append(file).append(":\n\n").append(FeatureText.heading(rule.rule()));
        }
        for (Proposal proposal : proposals) {
            text.append('\n');
            missing(text, rule, proposal);
            text.append('\n').append(proposal.text());
        }
    }

    private static void missing(StringBuilder text, RuleCoverage rule, @Nullable Proposal until) {
        rule.uncovered().stream()
                .filter(goal -> Objects.equals(goal.proposal(), until))
                .forEach(goal -> text.append("- ").append(goal.text()).append('\n'));
    }
}
