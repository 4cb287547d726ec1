package dk.indsatsregler.testing;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.coverage.Count;
import dk.indsatsregler.testing.coverage.Coverage;
import dk.indsatsregler.testing.coverage.CoverageText;
import dk.indsatsregler.testing.coverage.RuleCoverage;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Measures coverage; a class of its own, so that none of it is loaded by those who do not ask. */
final class CoverageFigures {

    private CoverageFigures() {}

    static Daekning of(RuleSet rules, List<Scenario> passed, Set<String> measured, int limit) {
        Coverage all = Coverage.of(rules, passed);
        Coverage coverage = new Coverage(all.rules().stream()
                .filter(r -> measured.contains(r.rule().id()))
                .toList());
        Count count = coverage.count();
        return new Daekning(
                limit,
                count.covered(),
                count.possible(),
                count.impossible(),
                count.percent(),
                coverage.rules().stream().flatMap(r -> holes(rules, r)).toList(),
                CoverageText.of(coverage));
    }

    private static Stream<Hul> holes(RuleSet rules, RuleCoverage rule) {
        return rule.uncovered().stream()
                .map(goal -> new Hul(rule.rule().id(), goal.text(), Pasting.of(rules, goal.proposal())));
    }
}
