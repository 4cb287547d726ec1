package dk.indsatsregler.rulefile;

import dk.indsatsregler.vocabulary.Row;
import java.util.List;

/**
 * How every rule came out, and what the engine itself put there for later strata to read.
 *
 * @param byIndex the verdict of each rule, by {@link Rule#index()}
 * @param sums the rows of groups and scales, in the order of {@link Sums#of}
 */
public record Verdicts(List<Verdict> byIndex, List<Row> sums) {

    public Verdicts {
        byIndex = List.copyOf(byIndex);
        sums = List.copyOf(sums);
    }

    /** The verdict on a rule. */
    public Verdict of(Rule rule) {
        return byIndex.get(rule.index());
    }
}
