package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Judges rules stratum by stratum: each in a world where what lower strata came to already stands. */
final class Stratified {

    private Stratified() {}

    /** Judges the rules of one stratum. */
    interface Judge {

        /** The verdicts, given the outcomes and sums of lower strata. */
        Function<Rule, Verdict> judge(int stratum, List<Row> known);
    }

    static Verdicts verdicts(RuleSet rules, List<Sums> sums, Judge judge) {
        Verdict[] verdicts = new Verdict[rules.rules().size()];
        Row[] summed = new Row[sums.size()];
        List<Row> known = new ArrayList<>();
        for (int stratum = 0;
                stratum
                        <= rules.rules().stream()
                                .mapToInt(r -> r.stratum())
                                .max()
                                .orElse(0);
                stratum++) {
            Function<Rule, Verdict> judged = judge.judge(stratum, List.copyOf(known));
            for (Rule rule : rules.rules()) {
                if (rule.stratum() == stratum) {
                    Verdict verdict = judged.apply(rule);
                    verdicts[rule.index()] = verdict;
                    if (verdict.possible()) {
                        known.add(new Row(BuiltIns.OUTCOME, rule.id(), verdict == Verdict.CERTAIN, rule.id()));
                    }
                }
            }
            for (int i = 0; i < summed.length; i++) {
                if (sums.get(i).completeAfter() == stratum) {
                    summed[i] = sums.get(i).row(r -> verdicts[r.index()]).orElse(null);
                    if (summed[i] != null) {
                        known.add(summed[i]);
                    }
                }
            }
        }
        return new Verdicts(
                List.of(verdicts),
                Arrays.stream(summed).filter(Objects::nonNull).toList());
    }
}
