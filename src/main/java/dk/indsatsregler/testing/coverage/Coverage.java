package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.Found;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.Goals;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the scenarios of a rule set show.
 *
 * <p>A scenario covers a goal of a rule when it passed, and on one of its occasions says the rule's status of a case that reaches the goal.
 * The version of the rule in force on the occasion's date is the one covered. A case refused covers nothing.
 *
 * @param rules every version of every rule, in rule order
 */
public record Coverage(List<RuleCoverage> rules) {

    private static final String NOT_FOUND = " Der er ikke fundet en sag til det, og det er ikke vist, at der ingen er.";

    public Coverage {
        rules = List.copyOf(rules);
    }

    /**
     * Measures.
     *
     * @param rules the rules
     * @param passed the scenarios that passed
     */
    public static Coverage of(RuleSet rules, List<Scenario> passed) {
        return of(rules, passed, new Finder(rules)::find);
    }

    static Coverage of(RuleSet rules, List<Scenario> passed, Function<Goal, Found> finder) {
        List<Shown> shown = passed.stream().flatMap(s -> Shown.of(rules, s)).toList();
        Map<Rule, List<Goal>> goals = new LinkedHashMap<>();
        rules.rules().forEach(rule -> goals.put(rule, new ArrayList<>()));
        Goals.of(rules).forEach(goal -> goals.get(goal.rule()).add(goal));
        GoalText words = new GoalText(rules);
        Proposals proposals = new Proposals(rules, words);
        List<RuleCoverage> covered = new ArrayList<>();
        goals.forEach((rule, own) -> covered.add(new RuleCoverage(rule, cover(own, shown, finder, words, proposals))));
        return new Coverage(covered);
    }

    private static List<GoalCoverage> cover(
            List<Goal> goals, List<Shown> shown, Function<Goal, Found> finder, GoalText words, Proposals proposals) {
        Map<Goal, List<Scenario>> by = new LinkedHashMap<>();
        Map<Goal, Found> found = new LinkedHashMap<>();
        for (Goal goal : goals) {
            List<Scenario> showing = shown.stream()
                    .filter(s -> s.shows(goal))
                    .map(Shown::by)
                    .distinct()
                    .toList();
            by.put(goal, showing);
            if (showing.isEmpty()) {
                found.put(goal, finder.apply(goal));
            }
        }
        Map<Goal, Proposal> proposed = proposals.of(found);
        List<GoalCoverage> covered = new ArrayList<>();
        by.forEach((goal, showing) -> {
            Proposal proposal = proposed.get(goal);
            if (!showing.isEmpty()) {
                covered.add(GoalCoverage.covered(goal, showing));
            } else if (found.get(goal) instanceof Found.Impossible) {
                covered.add(GoalCoverage.impossible(goal));
            } else {
                String missing = words.missing(goal);
                covered.add(GoalCoverage.uncovered(goal, proposal, proposal == null ? missing + NOT_FOUND : missing));
            }
        });
        return covered;
    }

    /** How many goals are covered, of all rules together. */
    public Count count() {
        return Count.of(rules.stream().flatMap(r -> r.goals().stream()).toList());
    }

    /** The goals no scenario covers, though one might, in rule order. */
    public List<GoalCoverage> uncovered() {
        return rules.stream().flatMap(r -> r.uncovered().stream()).toList();
    }

    /** Scenarios that would cover them, in rule order. */
    public List<Proposal> proposals() {
        return rules.stream().flatMap(r -> r.proposals().stream()).toList();
    }
}
