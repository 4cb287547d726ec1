package dk.indsatsregler.explain;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The second opinion on a rule set: judges every rule from its condition tree alone, and shares no comparison with the engine. It never
 * decides. Immutable; build one per rule set.
 */
public final class Evaluator {

    private final RuleSet rules;
    private final List<Rule> byStratum;
    private final List<Sums> sums;
    private final int[] completeAfter;

    /** A second opinion on these rules. */
    public Evaluator(RuleSet rules) {
        this.rules = rules;
        this.byStratum = rules.rules().stream()
                .sorted(Comparator.comparingInt(Rule::stratum))
                .toList();
        this.sums = rules.sums();
        this.completeAfter = sums.stream().mapToInt(Sums::completeAfter).toArray();
    }

    /** Judges one case, without keeping anything for the next one. */
    public static Verdicts evaluate(RuleSet rules, CaseFacts facts, Set<String> areas) {
        return new Evaluator(rules).evaluate(facts, areas);
    }

    /**
     * Judges one case.
     *
     * @param facts the case
     * @param areas what is assessed: areas, and single rules beside them
     */
    public Verdicts evaluate(CaseFacts facts, Set<String> areas) {
        return evaluate(facts, areas, (rule, verdict) -> verdict);
    }

    /** Judges one case as it would be if some rules came out otherwise, for those that read them. */
    Verdicts evaluate(CaseFacts facts, Set<String> areas, BiFunction<Rule, Verdict, Verdict> otherwise) {
        World world = new World(facts);
        BitSet assessed = rules.indexes(areas);
        Verdict[] verdicts = new Verdict[byStratum.size()];
        Arrays.fill(verdicts, Verdict.INACTIVE);
        @Nullable Row[] complete = new @Nullable Row[sums.size()];
        int next = 0;
        while (next < byStratum.size()) {
            int stratum = byStratum.get(next).stratum();
            int first = next;
            for (; next < byStratum.size() && byStratum.get(next).stratum() == stratum; next++) {
                Rule rule = byStratum.get(next);
                if (assessed.get(rule.index()) && rule.info().gælder(facts.date())) {
                    verdicts[rule.index()] = otherwise.apply(rule, verdict(world.truth(rule)));
                }
            }
            for (Rule rule : byStratum.subList(first, next)) {
                world.tell(rule, verdicts[rule.index()]);
            }
            for (int i = 0; i < complete.length; i++) {
                if (completeAfter[i] == stratum) {
                    complete[i] =
                            sums.get(i).row(rule -> verdicts[rule.index()]).orElse(null);
                    if (complete[i] != null) {
                        world.tell(complete[i]);
                    }
                }
            }
        }
        List<Row> present = new ArrayList<>();
        for (Row row : complete) {
            if (row != null) {
                present.add(row);
            }
        }
        return new Verdicts(List.of(verdicts), present);
    }

    private static Verdict verdict(Truth truth) {
        return switch (truth) {
            case TRUE -> Verdict.CERTAIN;
            case UNKNOWN -> Verdict.POSSIBLE;
            case FALSE -> Verdict.NO;
        };
    }
}
