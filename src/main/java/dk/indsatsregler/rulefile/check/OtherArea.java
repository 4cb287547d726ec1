package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells of rules that read something measured from another area's facts, which nobody is asked of in theirs: the age on the day of care in a
 * case about absence.
 */
public final class OtherArea {

    private final Vocabulary vocabulary;
    private final Set<String> areas = new TreeSet<>();

    private OtherArea(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        // An area of a municipality's own may be about anything.
        vocabulary.told().forEach(type -> areas.add(type.area()));
    }

    /** Looks at some rules. */
    public static void check(List<Draft> drafts, Vocabulary vocabulary) {
        drafts.forEach(new OtherArea(vocabulary)::check);
    }

    private void check(Draft draft) {
        Set<String> own = new TreeSet<>();
        if (areas.contains(draft.standing().area())) {
            own.add(draft.standing().area());
        }
        draft.conditions().forEach(condition -> own.add(condition.type().area()));
        own.remove("");
        if (own.isEmpty()) {
            return;
        }
        for (Condition condition : draft.conditions()) {
            for (Expr.Atom atom : condition.expr().atoms()) {
                String input = elsewhere(atom.field(), own);
                if (input != null) {
                    tell(draft, condition.type(), atom, input, own);
                }
            }
        }
    }

    // An input that belongs to none of these areas; null when there is none.
    private @Nullable String elsewhere(Field field, Set<String> own) {
        Derivation derivation = field.derivation();
        return derivation == null
                        || vocabulary
                                .type(field.type())
                                .filter(t -> !t.area().isEmpty())
                                .isPresent()
                ? null
                : derivation.inputs().stream()
                        .filter(input -> !area(input).isEmpty() && !own.contains(area(input)))
                        .findFirst()
                        .orElse(null);
    }

    private String area(String input) {
        return vocabulary
                .type(input.substring(0, input.indexOf('.')))
                .map(FactType::area)
                .orElse("");
    }

    private void tell(Draft draft, FactType type, Expr.Atom atom, String input, Set<String> own) {
        Field field = atom.field();
        Derivation derivation = field.derivation();
        String meant = type.fields().stream()
                .filter(other -> !other.equals(field)
                        && other.derivation() != null
                        && other.javaType() == field.javaType()
                        && elsewhere(other, own) == null)
                .map(Field::name)
                .findFirst()
                .orElse(null);
        Span at = new Span(atom.at().line(), atom.at().column(), field.name().length());
        draft.problems()
                .add(
                        Code.OTHER_AREA,
                        at,
                        field.path() + " er " + begun(derivation == null ? "" : derivation.meaning()) + " Den måles af "
                                + input
                                + ", som hører til området " + area(input)
                                + ". I en sag om noget andet er det ikke oplyst, så reglen ville blive ved at være uafklaret og spørge om det.",
                        meant == null ? null : atom.text().replace(field.name(), meant),
                        meant == null ? null : Fix.instead(at, meant));
    }

    private static String begun(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
