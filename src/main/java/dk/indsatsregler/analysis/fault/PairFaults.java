package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.fault.Fault.Kind;
import dk.indsatsregler.analysis.sweep.ConeOfInfluence;
import dk.indsatsregler.analysis.sweep.Question;
import dk.indsatsregler.analysis.sweep.Search;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.vocabulary.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is odd about two rules together. */
final class PairFaults {

    private final RuleSet rules;
    private final Budget budget;
    private final Witness witness;

    PairFaults(RuleSet rules, Finder finder, Budget budget) {
        this.rules = rules;
        this.budget = budget;
        this.witness = new Witness(finder);
    }

    /**
     * Rules that are met in the same cases and conclude the same.
     *
     * @param met rules that are not known never to be met
     */
    List<Fault> alike(List<Rule> met) {
        Map<Conclusion, List<Rule>> byConclusion = new LinkedHashMap<>();
        met.forEach(rule -> byConclusion
                .computeIfAbsent(Conclusion.of(rule), c -> new ArrayList<>())
                .add(rule));
        List<Fault> faults = new ArrayList<>();
        for (List<Rule> same : byConclusion.values()) {
            if (same.size() < 2) {
                continue;
            }
            Set<Rule> told = new LinkedHashSet<>();
            DistinguishingPoints points = new DistinguishingPoints(rules, same);
            for (int i = 0; i < same.size() && budget.some(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (!told.contains(same.get(j)) && !told.contains(same.get(i))) {
                        Rule rule = same.get(j);
                        Rule other = same.get(i);
                        budget.looked(rule, Optional.<Fault>empty(), () -> alike(rule, other, points))
                                .ifPresent(fault -> {
                                    told.add(fault.rule());
                                    faults.add(fault);
                                });
                    }
                }
            }
            if (!budget.some()) {
                same.stream().filter(rule -> !told.contains(rule)).forEach(budget::skipped);
            }
        }
        return faults;
    }

    private Optional<Fault> alike(Rule rule, Rule other, DistinguishingPoints points) {
        if (!together(rule, other) || points.tellApart(rule, other)) {
            return Optional.empty();
        }
        List<Rule> both = List.of(rule, other);
        Optional<Boolean> same = Search.decided(
                rules,
                new Question(
                        both, verdicts -> verdicts.get(0) != verdicts.get(1) && !verdicts.contains(Verdict.INACTIVE)));
        if (same.isEmpty()) {
            budget.skipped(rule);
        }
        return same.filter(proven -> proven)
                .flatMap(proven -> witness.of(both, PairFaults::certain))
                .map(sag -> new Fault(Kind.ALIKE, both, null, sag));
    }

    /** Rules that can be met together and contradict each other, and no rule says so. */
    List<Fault> opposed(List<Rule> met) {
        List<Fault> faults = new ArrayList<>();
        List<ConsequenceWords> all = met.stream().map(ConsequenceWords::of).toList();
        Set<List<Rule>> asked = new HashSet<>();
        for (ConsequenceWords denial :
                all.stream().filter(ConsequenceWords::denies).toList()) {
            if (!budget.some()) {
                budget.skipped(denial.rule());
                continue;
            }
            for (ConsequenceWords claim : all) {
                if (denial.denies(claim)
                        && !ofOneSet(denial.rule(), claim.rule())
                        && together(denial.rule(), claim.rule())) {
                    List<Rule> both = denial.rule().index() < claim.rule().index()
                            ? List.of(claim.rule(), denial.rule())
                            : List.of(denial.rule(), claim.rule());
                    if (!asked.add(both)) {
                        continue; // each denies the other
                    }
                    budget.looked(both.get(0), Optional.<Sag>empty(), () -> bothMet(both))
                            .ifPresent(sag -> faults.add(new Fault(Kind.OPPOSED, both, null, sag)));
                }
            }
        }
        return faults;
    }

    // Rules of one set that should be complete are looked into there.
    private static boolean ofOneSet(Rule one, Rule other) {
        List<String> set = SetFaults.setOf(one);
        return set != null && set.equals(SetFaults.setOf(other));
    }

    private Optional<Sag> bothMet(List<Rule> both) {
        List<Rule> asked = new ArrayList<>(both);
        Set<FactType> types = types(asked);
        rules.rules().stream()
                .filter(r -> r.then().verb() == Slags.MODSTRID)
                .filter(r -> types(List.of(r)).stream().anyMatch(types::contains))
                .forEach(asked::add);
        return witness.of(
                asked,
                verdicts -> certain(verdicts.subList(0, 2))
                        && !verdicts.subList(2, verdicts.size()).contains(Verdict.CERTAIN));
    }

    private Set<FactType> types(List<Rule> some) {
        Set<FactType> types = new LinkedHashSet<>();
        new ConeOfInfluence(rules, some).told().forEach(c -> types.add(c.type()));
        return types;
    }

    private static boolean certain(List<Verdict> verdicts) {
        return verdicts.stream().allMatch(verdict -> verdict == Verdict.CERTAIN);
    }

    /** Are there days on which both are in force? Two versions of one rule have none. */
    private static boolean together(Rule rule, Rule other) {
        return begins(rule, other) && begins(other, rule);
    }

    private static boolean begins(Rule rule, Rule other) {
        LocalDate last = rule.info().gyldighed().til();
        return last == null
                || !Objects.requireNonNull(last)
                        .isBefore(other.info().gyldighed().fra());
    }
}
