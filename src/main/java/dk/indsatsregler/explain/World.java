package dk.indsatsregler.explain;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything a rule can read in one case: its facts, and what rules of lower strata came to. */
public final class World {

    private final CaseFacts facts;
    private final List<Row> outcomes = new ArrayList<>();
    private final Map<String, Row> outcomeOf = new HashMap<>();
    private final List<Row> groups = new ArrayList<>();
    private final List<Row> steps = new ArrayList<>();

    World(CaseFacts facts) {
        this.facts = facts;
    }

    /** The world when every rule is judged; a rule reads only lower strata, so it reads the same then as when it was judged. */
    public static World of(RuleSet rules, CaseFacts facts, Verdicts verdicts) {
        World world = new World(facts);
        rules.rules().forEach(rule -> world.tell(rule, verdicts.of(rule)));
        verdicts.sums().forEach(world::tell);
        return world;
    }

    void tell(Rule rule, Verdict verdict) {
        if (verdict.possible()) {
            Row outcome = new Row(BuiltIns.OUTCOME, rule.id(), verdict == Verdict.CERTAIN, rule.id());
            outcomes.add(outcome);
            outcomeOf.put(rule.id(), outcome); // of a rule's versions, one is in force
        }
    }

    void tell(Row sum) {
        (sum.type().equals(BuiltIns.GROUP) ? groups : steps).add(sum);
    }

    /** The facts of a type, what the engine itself puts there included. */
    public List<Row> rows(FactType type) {
        if (type.equals(BuiltIns.OUTCOME)) {
            return outcomes;
        } else if (type.equals(BuiltIns.GROUP)) {
            return groups;
        } else if (type.equals(BuiltIns.STEP)) {
            return steps;
        }
        return facts.rows(type);
    }

    /** The facts of a condition's type, but for those of which it is plain at once that they do not match. */
    List<Row> candidates(Condition condition) {
        if (condition.quantifier() != Quantifier.ALL && condition.type().equals(BuiltIns.OUTCOME)) {
            // Found here again, not by the engine's code: the second opinion shares none of it.
            Expr first =
                    condition.expr() instanceof Expr.And and && !and.parts().isEmpty()
                            ? and.parts().get(0)
                            : condition.expr();
            if (first instanceof Expr.Compare named
                    && named.op() == Op.EQ
                    && named.field().equals(BuiltIns.OUTCOME.fields().get(BuiltIns.KEY))) {
                Row outcome = outcomeOf.get((String) named.value());
                return outcome == null ? List.of() : List.of(outcome);
            }
        }
        return rows(condition.type());
    }

    /** What all the conditions of a rule come to together. */
    public Truth truth(Rule rule) {
        Truth all = Truth.TRUE;
        List<Condition> conditions = rule.conditions();
        for (int i = 0; i < conditions.size() && all != Truth.FALSE; i++) {
            all = all.and(truth(conditions.get(i)));
        }
        return all;
    }

    /** What one condition comes to. */
    public Truth truth(Condition condition) {
        Truth some = Truth.FALSE;
        Truth every = Truth.TRUE;
        List<Row> rows = candidates(condition);
        for (int i = 0; i < rows.size(); i++) {
            Truth match = match(condition, rows.get(i));
            some = some.or(match);
            every = every.and(match);
        }
        return switch (condition.quantifier()) {
            case SOME -> some;
            case NONE -> some.not();
            case ALL -> every;
        };
    }

    /**
     * Does one fact match the pattern? A fact that is not told never certainly matches, and never certainly breaks what must hold for all:
     * nobody knows that there is one.
     */
    public static Truth match(Condition condition, Row row) {
        Truth match = Truth.of(condition.expr(), row);
        if (row.told()) {
            return match;
        }
        return condition.quantifier() == Quantifier.ALL ? match.or(Truth.UNKNOWN) : match.and(Truth.UNKNOWN);
    }
}
