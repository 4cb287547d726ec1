package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.Trinspaend;
import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.Found;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.propose.ScenarioWriter;
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

    Difference(RuleSet rules) {
        this.rules = rules;
        this.finder = new Finder(rules);
    }

    /** What becomes of a mutant no scenario catches. */
    Fate of(Mutant mutant) {
        return switch (mutant.kind()) {
            case RULE_REMOVED -> seen(mutant, Verdict.CERTAIN, Verdict.POSSIBLE, Verdict.NO);
            case VERB -> seen(mutant, Verdict.CERTAIN);
            case CONCLUSION -> seen(mutant, Verdict.CERTAIN, Verdict.POSSIBLE);
            default -> {
                Found found = finder.tellApart(mutant.rules(), mutant.rule());
                yield found instanceof Found.Impossible
                        ? new Fate.Equivalent(NO_CASE)
                        : new Fate.Survived(found instanceof Found.Case one ? proposal(mutant, one.sag()) : null);
            }
        };
    }

    // What a rule says is seen only where it comes out so. That a rule is gone is seen in any case.
    private Fate seen(Mutant mutant, Verdict... verdicts) {
        boolean impossible = !mutant.removed();
        for (Verdict verdict : verdicts) {
            Found found = finder.find(new Goal.Outcome(mutant.rule(), verdict));
            impossible &= found instanceof Found.Impossible;
            Proposal proposal = found instanceof Found.Case one ? proposal(mutant, one.sag()) : null;
            if (proposal != null) {
                return new Fate.Survived(proposal);
            }
        }
        return impossible ? new Fate.Equivalent(NEVER) : new Fate.Survived(null);
    }

    /** A scenario that passes now and fails on the mutant; {@code null} when the case shows no difference a step can name. */
    private @Nullable Proposal proposal(Mutant mutant, Sag sag) {
        Vurdering now = Assessment.bySecondOpinion(rules, sag);
        Vurdering then = after(mutant, sag);
        String name = "opdager det, h" + mutant.words().substring(1);
        if (then == null) {
            return Proposal.of(rules, sag, mutant.rule(), name, List.of());
        }
        Rule told = otherwise(mutant.rule(), now, then);
        if (told != null) {
            return Proposal.of(rules, sag, told, name, List.of());
        }
        List<String> steps = steps(mutant, now, then);
        return steps.isEmpty() ? null : Proposal.of(rules, sag, mutant.rule(), name, steps);
    }

    private static @Nullable Vurdering after(Mutant mutant, Sag sag) {
        try {
            return Assessment.bySecondOpinion(mutant.rules(), sag);
        } catch (UgyldigOplysningException refused) {
            return null; // the last rule of its area was removed
        }
    }

    /** A rule with another status: the changed one if it has, else one that reads it. */
    private @Nullable Rule otherwise(Rule changed, Vurdering now, Vurdering then) {
        List<Rule> all = new ArrayList<>(List.of(changed));
        all.addAll(rules.rules());
        return all.stream()
                .filter(rule -> {
                    Udfald one = outcome(now, rule);
                    Udfald other = outcome(then, rule);
                    return one != null && (other == null || one.status() != other.status());
                })
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Udfald outcome(Vurdering vurdering, Rule rule) {
        return vurdering.udfald().stream()
                .filter(u -> u.id().equals(rule.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> steps(Mutant mutant, Vurdering now, Vurdering then) {
        List<String> steps = new ArrayList<>();
        Rule rule = mutant.rule();
        Udfald own = outcome(now, rule);
        Udfald changed = outcome(then, rule);
        if (own != null && own.erOpfyldt() && changed != null && own.regel().slags() != changed.regel().slags()) {
            return List.of(ScenarioWriter.concludes(rule));
        }
        step(steps, "BARN", ruler(now, 0), ruler(then, 0));
        step(steps, "FORÆLDRE", ruler(now, 1), ruler(then, 1));
        step(steps, "SAMLET", ruler(now, 2), ruler(then, 2));
        step(steps, "TRAPPE", ladder(now), ladder(then));
        for (Udfald outcome : now.udfald()) {
            Udfald other = then.udfald(outcome.id());
            if (!Objects.equals(outcome.spærring(), other.spærring())) {
                steps.add(blocked(outcome));
            }
        }
        return steps;
    }

    private static String blocked(Udfald outcome) {
        Udfald.Spaerring block = outcome.spærring();
        if (block == null) {
            return "er " + outcome.id() + " ikke spærret";
        }
        String by = block.af().get(0);
        return block.grad() == Grad.SPÆRRET
                ? "er " + outcome.id() + " spærret af " + by
                : "afventer " + outcome.id() + " " + by;
    }

    private static @Nullable Trinspaend ruler(Vurdering vurdering, int part) {
        var ruler = vurdering.børnelineal();
        return ruler == null ? null : part == 0 ? ruler.barn() : part == 1 ? ruler.forældre() : ruler.samlet();
    }

    private static @Nullable Trinspaend ladder(Vurdering vurdering) {
        var ladder = vurdering.indsatstrappe();
        return ladder == null ? null : ladder.trin();
    }

    private static void step(List<String> steps, String scale, @Nullable Trinspaend now, @Nullable Trinspaend then) {
        if (now != null && !Objects.equals(now, then)) {
            steps.add("er trinnet på " + scale + " " + range(now));
        }
    }

    private static String range(Trinspaend range) {
        if (range.højeste() == null) {
            return "mindst " + range.laveste();
        }
        return range.erKendt() ? Integer.toString(range.laveste()) : range.laveste() + " til " + range.højeste();
    }
}
