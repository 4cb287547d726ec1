package dk.indsatsregler.analysis;

import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.explain.World;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.Set;

/**
 * A case as the second opinion judged it.
 *
 * @param facts the case
 * @param verdicts how the rules came out
 * @param world what the rules could read
 */
public record EvaluatedCase(CaseFacts facts, Verdicts verdicts, World world) {

    /** Judges a case. */
    public static EvaluatedCase of(RuleSet rules, CaseFacts facts, Set<String> areas) {
        Verdicts verdicts = Evaluator.evaluate(rules, facts, areas);
        return new EvaluatedCase(facts, verdicts, World.of(rules, facts, verdicts));
    }
}
