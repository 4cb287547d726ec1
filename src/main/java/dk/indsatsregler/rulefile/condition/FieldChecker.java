package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawExpr;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the types and fields conditions name, and keeps sensitive fields where they belong. */
final class FieldChecker {

    private static final int MOST = 3;
    private static final int SHORTEST = 4;
    private static final int FEW = 6;
    private static final Set<String> YEARS = Set.of("år", "aar", "års", "årig", "årige", "gammel", "years", "age");

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
    FactType type(String name, Span at, RawExpr expr) {
        Optional<FactType> type = vocabulary.type(name);
        String now = type.isEmpty() ? vocabulary.renamed().now(name) : null;
        if (now != null) {
            problems.addInstead(
                    Code.UNKNOWN_TYPE,
                    at,
                    name + " hedder nu " + now + ". Sagen ville aldrig have noget, betingelsen kunne læse.",
                    now);
        } else if (type.isEmpty()) {
            List<String> names = vocabulary.types().stream().map(FactType::name).toList();
            problems.addInstead(
                    Code.UNKNOWN_TYPE,
                    at,
                    "Faktatypen " + name + " findes ikke. Sagen ville aldrig have noget, betingelsen kunne læse.",
                    near(name, names, expr));
        }
        return type.orElse(null);
    }

    // When no name is near, the only type that has all of the fields may well be meant.
    private @Nullable String near(String name, List<String> names, RawExpr expr) {
        String near = Guess.nearest(name, names);
        Set<String> read = new TreeSet<>();
        collect(expr, read);
        if (near != null || read.isEmpty()) {
            return near;
        }
        List<FactType> having = vocabulary.types().stream()
                .filter(t -> read.stream().allMatch(f -> t.field(f).isPresent()))
                .toList();
        return having.size() == 1 ? having.get(0).name() : null;
    }

    private static void collect(RawExpr expr, Set<String> read) {
        if (expr instanceof RawExpr.All all) {
            all.parts().forEach(part -> collect(part, read));
        } else if (expr instanceof RawExpr.Any any) {
            any.parts().forEach(part -> collect(part, read));
        } else {
            read.add(((RawExpr.RawAtom) expr).field());
        }
    }

    /** A field that this rule may compare; {@code null} when it may not, or there is none. */
    @Nullable
    Field find(FactType type, String name, Span at) {
        Optional<Field> found = type.field(name);
        if (found.isEmpty()) {
            unknown(type, name, at);
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

    private void unknown(FactType type, String name, Span at) {
        String message = type.name() + " har ikke feltet " + name + ". Betingelsen ville ikke have noget at læse.";
        String now = vocabulary.renamed().now(type.name() + "." + name);
        if (now != null) {
            String own = now.startsWith(type.name() + ".")
                    ? now.substring(type.name().length() + 1)
                    : null;
            String renamed =
                    type.name() + "." + name + " hedder nu " + now + ". Betingelsen ville ikke have noget at læse.";
            problems.add(
                    Code.UNKNOWN_FIELD,
                    at,
                    renamed,
                    own == null ? now : own,
                    own == null ? null : Fix.instead(at, own));
            return;
        }
        String identity = type.builtIn() ? null : IdentifyingWords.why(name);
        String near =
                Guess.nearest(name, type.fields().stream().map(Field::name).toList());
        List<String> containing = near != null || name.length() < SHORTEST
                ? List.of()
                : type.fields().stream()
                        .map(Field::name)
                        .filter(f -> f.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                        .toList();
        boolean close = near != null && (identity == null || Guess.alike(near, name));
        boolean years = near == null
                && YEARS.contains(name.toLowerCase(Locale.ROOT))
                && type.field("alder").isPresent();
        if (years) {
            problems.addInstead(Code.UNKNOWN_FIELD, at, message, "alder");
        } else if (close) {
            problems.addInstead(Code.UNKNOWN_FIELD, at, message, near);
        } else if (identity != null) {
            boolean age = IdentifyingWords.age(name) && type.field("alder").isPresent();
            problems.add(
                    Code.UNKNOWN_FIELD,
                    at,
                    type.name() + " har ikke feltet " + name + ". " + identity,
                    age ? "alder" : null);
        } else if (!containing.isEmpty() && containing.size() <= MOST) {
            problems.add(
                    Code.UNKNOWN_FIELD,
                    at,
                    message,
                    String.join("  eller  ", containing),
                    containing.size() > 1 ? null : Fix.instead(at, containing.get(0)));
        } else {
            elsewhere(type, name, at, message);
        }
    }

    // Told by name where it is; a misspelt one too, when it can only be one.
    private void elsewhere(FactType type, String name, Span at, String message) {
        List<FactType> told = vocabulary.types().stream()
                .filter(t -> !t.builtIn() && !t.equals(type))
                .toList();
        Set<String> names = new TreeSet<>();
        told.forEach(t -> t.fields().forEach(f -> names.add(f.name())));
        String meant = names.contains(name) ? name : Guess.nearest(name, names);
        List<String> having = meant == null
                ? List.of()
                : told.stream()
                        .filter(t -> t.field(meant).isPresent())
                        .map(FactType::name)
                        .toList();
        List<String> own = type.fields().stream().map(Field::name).toList();
        problems.add(
                Code.UNKNOWN_FIELD,
                at,
                message
                        + (!having.isEmpty()
                                ? " " + meant + " står i " + Danish.list(having) + "."
                                : own.size() <= FEW ? " " + type.name() + " har " + Danish.list(own) + "." : ""),
                having.isEmpty() || having.size() > MOST
                        ? null
                        : having.stream().map(t -> t + "( " + meant + " … )").collect(Collectors.joining("  eller  ")));
    }
}
