package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.vocabulary.FactType;

/**
 * Where in a rule a comparison stands, and so what a mistake in it would have caused.
 *
 * @param type the pattern's type
 * @param quantifier how many must match
 * @param alternative does it stand beside others with {@code ||}?
 * @param listed is it a value of a list?
 */
record Place(FactType type, Quantifier quantifier, boolean alternative, boolean listed) {

    Place(FactType type, Quantifier quantifier) {
        this(type, quantifier, false, false);
    }

    /** Among the values of a list. */
    Place inList(int size) {
        return new Place(type, quantifier, alternative || size > 1, true);
    }

    Place amongAlternatives() {
        return new Place(type, quantifier, true, listed);
    }

    /** What follows when nothing can match. */
    String never() {
        if (alternative) {
            return "Den del ville aldrig passe.";
        }
        return quantifier == Quantifier.NONE
                ? "Betingelsen ville være opfyldt i enhver sag."
                : "Reglen ville aldrig slå til.";
    }

    /** What follows when everything matches. */
    String always() {
        if (alternative) {
            return "Den del ville altid passe.";
        }
        return quantifier == Quantifier.NONE
                ? "Reglen ville aldrig slå til, når der er nogen."
                : "Sammenligningen ville altid passe.";
    }

    /** What follows when a field is compared with something it can never be. */
    String incomparable(Op op) {
        return switch (op) {
            case EQ -> never();
            case NE -> always();
            default -> "Vurderingen af en sag ville gå i stå.";
        };
    }

    static Position position(Span at) {
        return new Position(at.line(), at.column(), at.length());
    }
}
