package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.read.RawCondition;
import dk.indsatsregler.rulefile.read.RawExpr;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one condition. */
public final class ConditionChecker {

    private final Problems problems;
    private final FieldChecker fields;
    private final ExprChecker exprs;
    private final EngineFactChecker engineFacts;

    public ConditionChecker(Vocabulary vocabulary, Problems problems, @Nullable Slags verb, List<Read> reads) {
        this.problems = problems;
        this.fields = new FieldChecker(vocabulary, problems, verb);
        AtomChecker atoms = new AtomChecker(vocabulary, problems, verb);
        this.exprs = new ExprChecker(atoms);
        this.engineFacts = new EngineFactChecker(problems, atoms, exprs, reads);
    }

    /** The condition; {@code null} when something in it is wrong. */
    public @Nullable Condition check(RawCondition raw) {
        FactType type = fields.type(raw.type(), raw.typeAt(), raw.expr());
        if (type == null) {
            return null;
        }
        Quantifier quantifier =
                switch (raw.word()) {
                    case "not" -> Quantifier.NONE;
                    case "forall" -> Quantifier.ALL;
                    default -> Quantifier.SOME;
                };
        Place place = new Place(type, quantifier);
        if (quantifier == Quantifier.ALL && !forall(raw, type)) {
            return null;
        }
        if (type.builtIn() && !engineFacts.check(raw, type)) {
            return null;
        }
        Expr expr = type.builtIn() ? engineFacts.expr(raw, place) : exprs.check(raw.expr(), place);
        if (expr == null) {
            return null;
        }
        Contradictions.check(expr, place, problems);
        return new Condition(quantifier, type, expr, raw.text(), raw.comment(), Place.position(raw.at()));
    }

    private boolean forall(RawCondition raw, FactType type) {
        boolean empty = raw.expr() instanceof RawExpr.All all && all.parts().isEmpty();
        if (empty) {
            problems.add(
                    Code.FORALL,
                    raw.typeAt(),
                    "forall skal sige, hvad der gælder for alle; parentesen efter " + raw.type()
                            + " er tom. Betingelsen ville være opfyldt i enhver sag.");
        } else if (type.builtIn()) {
            problems.add(
                    Code.FORALL,
                    raw.typeAt(),
                    "forall spørger om alle af en slags, men " + raw.type()
                            + " læser altid noget bestemt. Betingelsen ville næsten aldrig være opfyldt.");
        }
        return !empty && !type.builtIn();
    }
}
