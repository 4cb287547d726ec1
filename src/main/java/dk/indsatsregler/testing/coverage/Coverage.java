package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.analysis.Goals;
import dk.indsatsregler.analysis.SearchResult;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.run.Progress;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
        return of(rules, passed, rule -> true, Progress.NONE);
    }

    /**
     * Measures some of the rules.
     *
     * @param rules the rules
     * @param passed the scenarios that passed
     * @param measured the rules whose goals count
     * @param progress told how many goals are settled
     */
    public static Coverage of(RuleSet rules, List<Scenario> passed, Predicate<Rule> measured, Progress progress) {
        return of(rules, passed, measured, new Finder(rules)::find, progress);
    }

    static Coverage of(
            RuleSet rules, List<Scenario> passed, Predicate<Rule> measured, Function<Goal, SearchResult> finder) {
        return of(rules, passed, measured, finder, Progress.NONE);
    }

    private static Coverage of(
            RuleSet rules,
            List<Scenario> passed,
            Predicate<Rule> measured,
            Function<Goal, SearchResult> finder,
            Progress progress) {
        List<Shown> shown = passed.stream().flatMap(s -> Shown.of(rules, s)).toList();
        List<List<Goal>> byRule = rules.rules().stream()
                .map(rule -> (List<Goal>) new ArrayList<Goal>())
                .toList();
        Goals.of(rules).forEach(goal -> byRule.get(goal.rule().index()).add(goal));
        List<Rule> some = rules.rules().stream().filter(measured).toList();
        int all =
                some.stream().mapToInt(rule -> byRule.get(rule.index()).size()).sum();
        AtomicInteger done = new AtomicInteger();
        Function<Goal, SearchResult> counted = goal -> {
            progress.reached(done.get(), all); // a search is what takes time
            return finder.apply(goal);
        };
        GoalText words = new GoalText(rules);
        Proposals proposals = new Proposals(rules, words);
        List<RuleCoverage> covered = new ArrayList<>();
        for (Rule rule : some) {
            List<Goal> goals = byRule.get(rule.index());
            covered.add(new RuleCoverage(rule, words.name(rule), cover(goals, shown, counted, words, proposals)));
            progress.reached(done.addAndGet(goals.size()), all);
        }
        return new Coverage(covered);
    }

    private static List<GoalCoverage> cover(
            List<Goal> goals,
            List<Shown> shown,
            Function<Goal, SearchResult> finder,
            GoalText words,
            Proposals proposals) {
        @Nullable GoalCoverage[] covered = new @Nullable GoalCoverage[goals.size()];
        List<Goal> uncovered = new ArrayList<>();
        List<Sag> cases = new ArrayList<>();
        for (int i = 0; i < covered.length; i++) {
            Goal goal = goals.get(i);
            List<Scenario> by = shown.stream()
                    .filter(s -> s.shows(goal))
                    .map(Shown::by)
                    .distinct()
                    .toList();
            if (!by.isEmpty()) {
                covered[i] = GoalCoverage.covered(goal, by);
                continue;
            }
            SearchResult found = finder.apply(goal);
            if (found instanceof SearchResult.Impossible) {
                covered[i] = GoalCoverage.impossible(goal);
                continue;
            } else if (found instanceof SearchResult.Case one) {
                cases.add(one.sag());
            }
            uncovered.add(goal);
        }
        Iterator<@Nullable Proposal> proposed = proposals.of(uncovered, cases).iterator();
        List<GoalCoverage> all = new ArrayList<>();
        for (int i = 0; i < covered.length; i++) {
            GoalCoverage settled = covered[i];
            all.add(settled != null ? settled : uncovered(goals.get(i), proposed.next(), words));
        }
        return all;
    }

    private static GoalCoverage uncovered(Goal goal, @Nullable Proposal proposal, GoalText words) {
        String missing = words.missing(goal);
        return GoalCoverage.uncovered(goal, proposal, proposal == null ? missing + NOT_FOUND : missing);
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
