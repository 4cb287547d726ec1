package dk.indsatsregler.rulefile;

import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checked rules that belong together: every reference resolves, no cycle, no two versions of a rule in force on one day. Immutable.
 *
 * @param vocabulary the types they read
 * @param rules sorted by area, file and line; {@code rules.get(i).index() == i}
 * @param identity version and hash
 */
public record RuleSet(Vocabulary vocabulary, List<Rule> rules, Regelsaet identity) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** The areas there are rules of, sorted. */
    public Set<String> areas() {
        Set<String> areas = new TreeSet<>();
        rules.forEach(r -> areas.add(r.info().område()));
        return areas;
    }

    /** The highest stratum. */
    public int topStratum() {
        return rules.stream().mapToInt(Rule::stratum).max().orElse(0);
    }

    /** Is the rule to be judged, on this date and in these areas? */
    public static boolean active(Rule rule, LocalDate date, Set<String> areas) {
        return areas.contains(rule.info().område()) && rule.info().gælder(date);
    }
}
