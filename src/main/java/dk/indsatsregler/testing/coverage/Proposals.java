package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.EvaluatedCase;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.Goals;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.propose.Proposal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Few scenarios that together cover many goals of one rule: the one that covers most first, and of equals the first found. */
final class Proposals {

    private final RuleSet rules;
    private final GoalText words;

    Proposals(RuleSet rules, GoalText words) {
        this.rules = rules;
        this.words = words;
    }

    /**
     * A scenario for each goal some case reaches.
     *
     * @param goals goals of one rule
     * @param cases cases found for them
     * @return one for each of the goals, the same one several times; {@code null} for a goal none of the cases reaches
     */
    List<@Nullable Proposal> of(List<Goal> goals, List<Sag> cases) {
        List<Candidate> candidates = new ArrayList<>();
        cases.forEach(sag -> candidates.add(candidate(sag, goals)));
        @Nullable Proposal[] chosen = new @Nullable Proposal[goals.size()];
        BitSet left = new BitSet();
        left.set(0, goals.size());
        while (true) {
            Candidate best = null;
            for (Candidate candidate : candidates) {
                if (candidate.gain(left).cardinality()
                        > (best == null ? 0 : best.gain(left).cardinality())) {
                    best = candidate;
                }
            }
            if (best == null) {
                List<@Nullable Proposal> each = new ArrayList<>();
                for (Proposal proposal : chosen) {
                    each.add(proposal);
                }
                return each;
            }
            BitSet gained = best.gain(left);
            Proposal proposal =
                    proposal(best, gained.stream().mapToObj(goals::get).toList());
            gained.stream().forEach(goal -> chosen[goal] = proposal);
            left.andNot(gained);
        }
    }

    private Candidate candidate(Sag sag, List<Goal> goals) {
        EvaluatedCase judged = Shown.judge(rules, sag);
        BitSet reached = new BitSet();
        for (int i = 0; i < goals.size(); i++) {
            reached.set(i, Goals.reached(goals.get(i), judged));
        }
        return new Candidate(sag, judged, reached);
    }

    private Proposal proposal(Candidate candidate, List<Goal> gained) {
        Goal main = gained.stream()
                .min(Comparator.comparingInt(Proposals::commonness))
                .orElseThrow();
        return Proposal.of(rules, candidate.sag(), main.rule(), words.scenario(main, candidate.judged()), List.of());
    }

    // A scenario is called after what is most particular about it: a threshold rather than a condition that fails, and
    // how the rule came out rather than that a condition holds.
    private static int commonness(Goal goal) {
        if (goal instanceof Goal.Side side) {
            return side.on() ? 1 : 0;
        } else if (goal instanceof Goal.Told told) {
            return switch (told.telling()) {
                case NONE -> 2;
                case NOT_TOLD -> 4;
                case SOME -> 8;
            };
        } else if (goal instanceof Goal.ConditionTruth condition) {
            return switch (condition.truth()) {
                case FALSE -> 3;
                case UNKNOWN -> 5;
                case TRUE -> 7;
            };
        }
        return 6;
    }

    /** A case, and the goals it reaches. */
    private record Candidate(Sag sag, EvaluatedCase judged, BitSet reached) {

        BitSet gain(BitSet left) {
            BitSet gain = (BitSet) reached.clone();
            gain.and(left);
            return gain;
        }
    }
}
