package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of one session report to. */
public final class Collector {

    private final RuleSet rules;
    private final List<Rule> judged;
    private final LocalDate date;
    private final BitSet assessed;
    private final BitSet certain = new BitSet();
    private final BitSet possible = new BitSet();
    private final @Nullable Row[] sums;

    /**
     * @param rules all rules
     * @param judged those the session can report; no other is assessed
     */
    Collector(RuleSet rules, List<Rule> judged, LocalDate date, Set<String> areas) {
        this.rules = rules;
        this.judged = judged;
        this.sums = new @Nullable Row[rules.sums().size()];
        this.date = date;
        this.assessed = rules.indexes(areas);
    }

    void fired(int rule, boolean certainly) {
        (certainly ? certain : possible).set(rule);
    }

    /** A sum, by its place in {@link dk.indsatsregler.rulefile.Sums#of}: they are complete in another order. */
    void summed(int index, Row row) {
        sums[index] = row;
    }

    Verdict verdict(Rule rule) {
        if (certain.get(rule.index())) {
            return Verdict.CERTAIN;
        } else if (possible.get(rule.index())) {
            return Verdict.POSSIBLE;
        }
        return assessed.get(rule.index()) && rule.info().gælder(date) ? Verdict.NO : Verdict.INACTIVE;
    }

    Verdicts verdicts() {
        Verdict[] verdicts = new Verdict[rules.rules().size()];
        Arrays.fill(verdicts, Verdict.INACTIVE);
        for (Rule rule : judged) {
            verdicts[rule.index()] = verdict(rule);
        }
        List<Row> complete = new ArrayList<>(sums.length);
        for (Row sum : sums) {
            if (sum != null) {
                complete.add(sum);
            }
        }
        return new Verdicts(List.of(verdicts), complete);
    }
}
