package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.analysis.grid.FreeVariables;
import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.analysis.sweep.Cone;
import dk.indsatsregler.analysis.sweep.Question;
import dk.indsatsregler.analysis.sweep.Regime;
import dk.indsatsregler.analysis.sweep.Search;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For each rule one point of the grid at which it is met, and how all others come out there: most rules are told apart by that. */
final class MetPoints {

    private final RuleSet rules;
    private final Evaluator evaluator;
    private final Map<Integer, Optional<Verdicts>> known = new HashMap<>();

    MetPoints(RuleSet rules) {
        this.rules = rules;
        this.evaluator = new Evaluator(rules);
    }

    /** Is each of the two met where the other one is, as far as is known? Or is it judged there at all? */
    boolean bothMet(Rule rule, Rule other) {
        return metWith(rule, other) && metWith(other, rule);
    }

    private boolean metWith(Rule rule, Rule other) {
        return known.computeIfAbsent(rule.index(), index -> find(rule))
                .map(there -> there.of(other) == Verdict.CERTAIN || there.of(other) == Verdict.INACTIVE)
                .orElse(true);
    }

    private Optional<Verdicts> find(Rule rule) {
        Question met = new Question(List.of(rule), verdicts -> verdicts.get(0) == Verdict.CERTAIN);
        try {
            Cone cone = new Cone(rules, List.of(rule));
            var variables = FreeVariables.of(cone.told());
            for (Regime regime : cone.regimes()) {
                Optional<List<Piece>> point = Search.find(met, cone, regime, variables);
                if (point.isPresent()) {
                    CaseFacts facts = CaseFacts.of(rules.vocabulary(), regime.date(), rows(point.get()));
                    return Optional.of(evaluator.evaluate(facts, regime.areas()));
                }
            }
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Map<FactType, List<Row>> rows(List<Piece> pieces) {
        Map<FactType, List<Row>> rows = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            rows.merge(
                    piece.type(),
                    piece.rows(),
                    (some, more) -> List.of(together(piece.type(), some.get(0), more.get(0))));
        }
        return rows;
    }

    // Pieces of a type there is one of tell of fields of their own.
    private static Row together(FactType type, Row some, Row more) {
        @Nullable Object[] values = new @Nullable Object[type.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = some.value(i);
            values[i] = value == null ? more.value(i) : value;
        }
        return new Row(type, "", true, values);
    }
}
