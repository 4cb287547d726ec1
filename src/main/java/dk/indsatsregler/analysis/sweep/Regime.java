package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A date and areas that stand for all on which the same rules are judged.
 *
 * @param date the first such date
 * @param areas the areas asked for
 */
public record Regime(LocalDate date, Set<String> areas) {

    private static final int MOST_AREAS = 6;

    /** Is the rule judged? */
    public boolean judges(Rule rule) {
        return RuleSet.active(rule, date, areas);
    }

    /** Every way of judging some rules, and others or not, in which one of the first is judged. */
    static List<Regime> of(RuleSet rules, List<Rule> asked, Collection<Rule> others) {
        List<Rule> all = new ArrayList<>(asked);
        all.addAll(others);
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (Rule rule : all) {
            dates.add(rule.info().gyldigFra());
            LocalDate last = rule.info().gyldigTil();
            if (last != null) {
                dates.add(last.plusDays(1));
            }
        }
        List<Regime> regimes = new ArrayList<>();
        Set<List<Boolean>> seen = new HashSet<>();
        for (Set<String> areas : areas(rules, all)) {
            for (LocalDate date : dates) {
                Regime regime = new Regime(date, areas);
                if (asked.stream().anyMatch(regime::judges)
                        && seen.add(all.stream().map(regime::judges).toList())) {
                    regimes.add(regime);
                }
            }
        }
        return regimes;
    }

    // All of them first: so it is when a case names none and tells of none. None without those its rules read: they are
    // judged too.
    private static Set<Set<String>> areas(RuleSet rules, List<Rule> some) {
        Set<String> names = new TreeSet<>();
        some.forEach(rule -> names.add(rule.info().område()));
        if (names.size() > MOST_AREAS) {
            throw new TooLarge(names.size() + " areas");
        }
        List<String> listed = List.copyOf(names);
        Set<Set<String>> subsets = new LinkedHashSet<>();
        for (int bits = (1 << listed.size()) - 1; bits > 0; bits--) {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < listed.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(listed.get(i));
                }
            }
            subset = rules.withRead(subset);
            subset.retainAll(names);
            subsets.add(subset);
        }
        return subsets;
    }
}
