package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the rules of one session report to. */
public final class Collector {

    private final RuleSet rules;
    private final LocalDate date;
    private final Set<String> areas;
    private final BitSet certain = new BitSet();
    private final BitSet possible = new BitSet();
    private final SortedMap<Integer, Row> sums = new TreeMap<>();

    Collector(RuleSet rules, LocalDate date, Set<String> areas) {
        this.rules = rules;
        this.date = date;
        this.areas = areas;
    }

    void fired(int rule, boolean certainly) {
        (certainly ? certain : possible).set(rule);
    }

    /** A sum, by its place in {@link dk.indsatsregler.rulefile.Sums#of}: they are complete in another order. */
    void summed(int index, Row row) {
        sums.put(index, row);
    }

    Verdict verdict(Rule rule) {
        if (certain.get(rule.index())) {
            return Verdict.CERTAIN;
        } else if (possible.get(rule.index())) {
            return Verdict.POSSIBLE;
        }
        return RuleSet.active(rule, date, areas) ? Verdict.NO : Verdict.INACTIVE;
    }

    Verdicts verdicts() {
        return new Verdicts(rules.rules().stream().map(this::verdict).toList(), List.copyOf(sums.values()));
    }
}
