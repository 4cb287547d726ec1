package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.SearchResult;
import dk.indsatsregler.analysis.fault.Fault.Kind;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gaps and overlaps in sets of rules that say of themselves that they are complete. */
final class SetFaults {

    private final Finder finder;
    private final Budget budget;

    SetFaults(Finder finder, Budget budget) {
        this.finder = finder;
        this.budget = budget;
    }

    /**
     * On every day on which any rule of a set is in force, a case in which none of them is open meets exactly one of them.
     *
     * @param rules the rules
     */
    List<Fault> of(RuleSet rules) {
        Map<List<String>, List<Rule>> sets = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            List<String> set = setOf(rule);
            if (set != null) {
                sets.computeIfAbsent(set, key -> new ArrayList<>()).add(rule);
            }
        }
        List<Fault> faults = new ArrayList<>();
        sets.values().forEach(set -> {
            find(
                            set,
                            verdicts -> verdicts.contains(Verdict.NO)
                                    && verdicts.stream().noneMatch(Verdict::possible))
                    .ifPresent(sag -> faults.add(new Fault(Kind.GAP, set, null, sag)));
            overlaps(set, faults);
        });
        return faults;
    }

    /** The area and name of the set a rule is part of; {@code null} when it is part of none. */
    static @Nullable List<String> setOf(Rule rule) {
        String name = rule.info().virkning().fuldstændig();
        return name == null ? null : List.of(rule.info().område(), name);
    }

    private void overlaps(List<Rule> set, List<Fault> faults) {
        if (find(set, verdicts -> met(verdicts) > 1).isEmpty()) {
            return;
        }
        for (int i = 0; i < set.size() && budget.some(); i++) {
            for (int j = i + 1; j < set.size(); j++) {
                List<Rule> both = List.of(set.get(j), set.get(i));
                find(both, verdicts -> met(verdicts) > 1)
                        .ifPresent(sag -> faults.add(new Fault(Kind.OVERLAP, both, null, sag)));
            }
        }
        if (!budget.some()) {
            budget.skipped(set.get(0));
        }
    }

    private static long met(List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> verdict == Verdict.CERTAIN).count();
    }

    // A set declares something, so whoever reads no finding relies on it: what is neither found nor proven is told.
    private Optional<Sag> find(List<Rule> some, Predicate<List<Verdict>> wanted) {
        SearchResult found = budget.looked(some.get(0), new SearchResult.NotFound(), () -> finder.find(some, wanted));
        if (found instanceof SearchResult.NotFound) {
            budget.skipped(some.get(0));
        }
        return found instanceof SearchResult.Case one ? Optional.of(one.sag()) : Optional.empty();
    }
}
