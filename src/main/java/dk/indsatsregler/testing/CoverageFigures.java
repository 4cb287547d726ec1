package dk.indsatsregler.testing;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.coverage.Count;
import dk.indsatsregler.testing.coverage.Coverage;
import dk.indsatsregler.testing.coverage.CoverageText;
import dk.indsatsregler.testing.coverage.RuleCoverage;
import dk.indsatsregler.testing.run.Progress;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Measures coverage; a class of its own, so that none of it is loaded by those who do not ask. */
final class CoverageFigures {

    private CoverageFigures() {}

    static Daekning of(RuleSet rules, List<Scenario> passed, Set<String> measured, int limit, Progress progress) {
        Coverage coverage = Coverage.of(rules, passed, rule -> measured.contains(rule.id()), progress);
        Count count = coverage.count();
        List<Hul> holes =
                coverage.rules().stream().flatMap(r -> holes(rules, r)).toList();
        return new Daekning(
                limit,
                count.covered(),
                count.possible(),
                count.impossible(),
                count.percent(),
                holes,
                figures(coverage),
                text(coverage, holes, limit));
    }

    private static String text(Coverage coverage, List<Hul> holes, int limit) {
        String text = CoverageText.of(coverage);
        if (holes.stream().anyMatch(h -> h.forslag() != null)) {
            text += "\n" + ProposalLocation.READ_FIRST;
        }
        int percent = coverage.count().percent();
        return percent >= limit ? text : text + "\nDækningen er " + percent + " %; grænsen er " + limit + " %.\n";
    }

    // The versions of a rule together, as holes are.
    private static List<Regeldaekning> figures(Coverage coverage) {
        Map<String, Regeldaekning> byId = new LinkedHashMap<>();
        for (RuleCoverage rule : coverage.rules()) {
            Count count = rule.count();
            byId.merge(
                    rule.rule().id(),
                    new Regeldaekning(
                            rule.rule().id(),
                            rule.rule().info().kilde().henvisning(),
                            count.covered(),
                            count.possible()),
                    (one, other) -> new Regeldaekning(
                            one.regel(), one.kilde(), one.dækket() + other.dækket(), one.mål() + other.mål()));
        }
        return List.copyOf(byId.values());
    }

    private static Stream<Hul> holes(RuleSet rules, RuleCoverage rule) {
        return rule.uncovered().stream()
                .map(goal -> new Hul(rule.rule().id(), goal.text(), ProposalLocation.of(rules, goal.proposal())));
    }
}
