package dk.indsatsregler.testing;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.testing.propose.Proposal;
import org.jspecify.annotations.Nullable;

/** Where proposed scenarios belong. */
final class ProposalLocation {

    /** The last word on proposals: they hold the rules' own answers. */
    static final String READ_FIRST =
            "Forslagene siger, hvad reglerne siger nu, ikke om det er rigtigt. Læs hvert forslag, før det sættes ind.\n";

    private ProposalLocation() {}

    static @Nullable Forslag of(RuleSet rules, @Nullable Proposal proposal) {
        if (proposal == null) {
            return null;
        }
        // Two versions of a rule share one heading, in the file of the first.
        Rule rule = rules.versions(proposal.ruleId()).get(0);
        return new Forslag(
                FeatureText.path(rule.info().placering().fil()),
                FeatureText.heading(rule).strip(),
                proposal.text());
    }
}
