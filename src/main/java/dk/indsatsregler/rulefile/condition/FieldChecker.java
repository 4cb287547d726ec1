package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the types and fields conditions name, and keeps sensitive fields where they belong. */
final class FieldChecker {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final @Nullable Slags verb;

    FieldChecker(Vocabulary vocabulary, Problems problems, @Nullable Slags verb) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.verb = verb;
    }

    /** A type by its name; {@code null} when there is none. */
    @Nullable
    FactType type(String name, Span at) {
        Optional<FactType> type = vocabulary.type(name);
        if (type.isEmpty()) {
            List<String> names = vocabulary.types().stream().map(FactType::name).toList();
            problems.addInstead(
                    Code.UNKNOWN_TYPE,
                    at,
                    "Faktatypen " + name + " findes ikke. Sagen ville aldrig have noget, betingelsen kunne læse.",
                    Guess.nearest(name, names));
        }
        return type.orElse(null);
    }

    /** A field that this rule may compare; {@code null} when it may not, or there is none. */
    @Nullable
    Field find(FactType type, String name, Span at) {
        Optional<Field> found = type.field(name);
        if (found.isEmpty()) {
            String message = type.name() + " har ikke feltet " + name + ". Betingelsen ville ikke have noget at læse.";
            String near =
                    Guess.nearest(name, type.fields().stream().map(Field::name).toList());
            if (near != null) {
                problems.addInstead(Code.UNKNOWN_FIELD, at, message, near);
            } else {
                problems.add(Code.UNKNOWN_FIELD, at, message, elsewhere(name));
            }
            return null;
        }
        Field field = found.get();
        if (field.kind() == FieldKind.TEXT && !type.builtIn()) {
            problems.add(
                    Code.FACT_ID,
                    at,
                    field.path()
                            + " er et anonymt mærke, som er forskelligt fra sag til sag. En regel om det ville ramme tilfældigt.");
            return null;
        }
        String sensitive = sensitive(field);
        if (sensitive != null && verb != null && verb != Slags.TILPASNING) {
            problems.add(
                    Code.SENSITIVE,
                    at,
                    sensitive
                            + " er en følsom oplysning, som kun en regel med tilpasning() må læse. Den ville her komme til at øge eller mindske en bekymring. Tag betingelsen ud.");
            return null;
        }
        return field;
    }

    private @Nullable String sensitive(Field field) {
        if (field.sensitive()) {
            return field.path();
        }
        if (field.derivation() == null) {
            return null;
        }
        return field.derivation().allInputs().stream()
                .filter(input -> vocabulary.told(input).map(Field::sensitive).orElse(false))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String elsewhere(String name) {
        List<FactType> others = vocabulary.types().stream()
                .filter(t -> t.field(name).isPresent())
                .toList();
        return others.size() == 1 ? others.get(0).name() + "( " + name + " … )" : null;
    }
}
