package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.Representatives;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.FieldKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A date and areas that stand for all on which the same rules are judged.
 *
 * @param date the first such date, or the first on which every day that conditions name can have come
 * @param areas the areas asked for
 */
public record Activation(LocalDate date, Set<String> areas) {

    private static final int MOST_AREAS = 6;

    /** Is the rule judged? */
    public boolean judges(Rule rule) {
        return RuleSet.active(rule, date, areas);
    }

    /** Every way of judging some rules, and others or not, in which one of the first is judged. */
    static List<Activation> of(RuleSet rules, List<Rule> asked, Collection<Rule> others, Collection<Condition> told) {
        List<Rule> all = new ArrayList<>(asked);
        all.addAll(others);
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (Rule rule : all) {
            dates.add(rule.info().gyldighed().fra());
            LocalDate last = rule.info().gyldighed().til();
            if (last != null) {
                dates.add(last.plusDays(1));
            }
        }
        LocalDate latest = latestEvent(told);
        List<Activation> activations = new ArrayList<>();
        Set<List<Boolean>> seen = new HashSet<>();
        for (Set<String> areas : areas(rules, all)) {
            for (LocalDate date : dates) {
                Activation activation = new Activation(date, areas);
                if (asked.stream().anyMatch(activation::judges)
                        && seen.add(all.stream().map(activation::judges).toList())) {
                    activations.add(activation.reaching(latest, dates.higher(date)));
                }
            }
        }
        return activations;
    }

    // What has happened has happened by the assessment date: a day a condition names is only told on or after it.
    private static LocalDate latestEvent(Collection<Condition> told) {
        return told.stream()
                .flatMap(condition -> condition.expr().atoms().stream())
                .filter(atom -> atom.field().kind() == FieldKind.EVENT)
                .flatMap(atom -> Representatives.literals(atom).stream())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(1))
                .orElse(LocalDate.MIN);
    }

    private Activation reaching(LocalDate latest, @Nullable LocalDate next) {
        LocalDate day = next == null || latest.isBefore(next) ? latest : next.minusDays(1);
        return day.isAfter(date) ? new Activation(day, areas) : this;
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
