package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.SearchResult;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.testing.feature.FeatureFile;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.mutation.KillingAssertion.Saying;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.testing.step.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds a case that tells a mutant from the rules as they stand, or proves that there is none. */
final class Difference {

    private static final String NO_CASE = "Det er vist ved at prøve alle punkter ved reglernes grænser.";
    private static final String NEVER = "Reglen kan aldrig være opfyldt, så det, den siger, kommer aldrig frem.";

    private final RuleSet rules;
    private final Finder finder;
    private final ScenarioReader reader;
    private final List<Proposed> proposed = new ArrayList<>();

    /** A scenario that is proposed, read as if it had been pasted. */
    private record Proposed(Proposal proposal, List<EvaluatedOccasion> showings) {

        boolean catches(RuleSet mutated) {
            return showings.stream().anyMatch(s -> s.fails(mutated));
        }
    }

    Difference(RuleSet rules) {
        this.rules = rules;
        this.finder = new Finder(rules);
        this.reader = new ScenarioReader(rules);
    }

    /** What becomes of a mutant no scenario catches. */
    MutantStatus of(Mutant mutant) {
        RuleSet mutated = mutant.rules();
        Proposal enough = enough(mutant.rule(), mutated);
        if (enough != null) {
            return new MutantStatus.Survived(enough);
        }
        return switch (mutant.kind()) {
            case RULE_REMOVED -> seen(mutant, mutated, Verdict.CERTAIN, Verdict.POSSIBLE, Verdict.NO);
            case VERB -> seen(mutant, mutated, Verdict.CERTAIN);
            case CONCLUSION -> seen(mutant, mutated, Verdict.CERTAIN, Verdict.POSSIBLE);
            default -> {
                SearchResult found = finder.tellApart(mutated, mutant.rule());
                yield found instanceof SearchResult.Impossible
                        ? new MutantStatus.Equivalent(NO_CASE)
                        : new MutantStatus.Survived(
                                found instanceof SearchResult.Case one ? proposal(mutant, mutated, one.sag()) : null);
            }
        };
    }

    /** A scenario already proposed for the rule, if it catches this mutant too: nobody need paste two. */
    private @Nullable Proposal enough(Rule rule, RuleSet mutated) {
        return proposed.stream()
                .filter(p -> p.proposal.ruleId().equals(rule.id()))
                .filter(p -> p.catches(mutated))
                .map(Proposed::proposal)
                .findFirst()
                .orElse(null);
    }

    // What a rule says is seen only where it comes out so. That a rule is gone is seen in any case.
    private MutantStatus seen(Mutant mutant, RuleSet mutated, Verdict... verdicts) {
        boolean impossible = !mutant.removed();
        for (Verdict verdict : verdicts) {
            SearchResult found = finder.find(new Goal.Outcome(mutant.rule(), verdict));
            impossible &= found instanceof SearchResult.Impossible;
            Proposal proposal = found instanceof SearchResult.Case one ? proposal(mutant, mutated, one.sag()) : null;
            if (proposal != null) {
                return new MutantStatus.Survived(proposal);
            }
        }
        return impossible ? new MutantStatus.Equivalent(NEVER) : new MutantStatus.Survived(null);
    }

    /** A scenario that passes now and fails on the mutant; {@code null} when the case shows no difference a step can name. */
    private @Nullable Proposal proposal(Mutant mutant, RuleSet mutated, Sag sag) {
        Saying saying = KillingAssertion.difference(
                rules, mutant.rule(), Assessment.bySecondOpinion(rules, sag), KillingAssertion.assessed(mutated, sag));
        if (saying == null) {
            return null;
        }
        String name = "opdager det, h" + mutant.words().substring(1);
        Proposed made = pasted(Proposal.of(rules, sag, saying.rule(), name, saying.steps()), saying.rule());
        if (!made.catches(mutated)) {
            return null;
        }
        proposed.add(made);
        return made.proposal;
    }

    private Proposed pasted(Proposal proposal, Rule rule) {
        String feature = "# language: da\nEgenskab: forslag\n\n" + FeatureText.heading(rule) + "\n" + proposal.text();
        FeatureFile file = FeatureReader.read("forslag.feature", feature.getBytes(StandardCharsets.UTF_8));
        List<Scenario> read = file.scenarios().stream()
                .map(raw -> reader.read("forslag.feature", raw).scenario())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new Proposed(proposal, EvaluatedOccasion.of(rules, read));
    }
}
