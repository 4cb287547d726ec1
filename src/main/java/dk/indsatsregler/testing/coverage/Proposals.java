package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.Found;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.Judged;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.propose.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Few scenarios that together cover many goals of one rule: the one that covers most first, and of equals the first found. */
final class Proposals {

    private final RuleSet rules;
    private final GoalText words;
    private final Set<String> names = new HashSet<>();

    Proposals(RuleSet rules, GoalText words) {
        this.rules = rules;
        this.words = words;
    }

    /**
     * A scenario for each goal of a rule that a case was found for.
     *
     * @param found what came of looking for each goal no scenario covers
     */
    Map<Goal, Proposal> of(Map<Goal, Found> found) {
        List<Candidate> candidates = new ArrayList<>();
        found.forEach((goal, answer) -> {
            if (answer instanceof Found.Case one) {
                candidates.add(candidate(one.sag(), found.keySet()));
            }
        });
        Map<Goal, Proposal> chosen = new LinkedHashMap<>();
        while (true) {
            Candidate best = candidates.stream()
                    .max(Comparator.comparingInt((Candidate c) -> c.gain(chosen.keySet()))
                            .thenComparingInt(c -> -candidates.indexOf(c)))
                    .orElse(null);
            if (best == null || best.gain(chosen.keySet()) == 0) {
                return chosen;
            }
            List<Goal> gained = best.reached().stream()
                    .filter(goal -> !chosen.containsKey(goal))
                    .toList();
            Proposal proposal = proposal(best, gained);
            gained.forEach(goal -> chosen.put(goal, proposal));
        }
    }

    private Candidate candidate(Sag sag, Set<Goal> goals) {
        Judged judged = Shown.judge(rules, sag);
        Set<Goal> reached = new LinkedHashSet<>();
        goals.stream().filter(goal -> Shown.reached(goal, judged)).forEach(reached::add);
        return new Candidate(sag, judged, reached);
    }

    // It is called after what is most particular about it: a threshold rather than a condition, a condition rather
    // than how the rule came out.
    private Proposal proposal(Candidate candidate, List<Goal> gained) {
        Goal main = gained.stream()
                .min(Comparator.comparingInt(Proposals::commonness))
                .orElseThrow();
        String claim = words.scenario(main, candidate.judged());
        String name = claim;
        for (int number = 2; !names.add(main.rule().id() + " " + name); number++) {
            name = claim + " (" + number + ")";
        }
        return Proposal.of(rules, candidate.sag(), main.rule(), name, List.of());
    }

    private static int commonness(Goal goal) {
        if (goal instanceof Goal.Side side) {
            return side.on() ? 1 : 0;
        } else if (goal instanceof Goal.Told told) {
            return told.telling() == Goal.Telling.SOME ? 5 : 2;
        } else if (goal instanceof Goal.ConditionTruth) {
            return 3;
        }
        return 4;
    }

    /** A case, and the goals it reaches. */
    private record Candidate(Sag sag, Judged judged, Set<Goal> reached) {

        int gain(Set<Goal> had) {
            return (int) reached.stream().filter(goal -> !had.contains(goal)).count();
        }
    }
}
