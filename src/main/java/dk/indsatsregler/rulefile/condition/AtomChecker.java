package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawExpr.RawAtom;
import dk.indsatsregler.rulefile.read.RawExpr.RawCompare;
import dk.indsatsregler.rulefile.read.RawExpr.RawIn;
import dk.indsatsregler.rulefile.read.RawValue;
import dk.indsatsregler.rulefile.read.RawValue.Kind;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one comparison. */
final class AtomChecker {

    private static final Set<Slags> SETTLES = EnumSet.of(Slags.OPFYLDT, Slags.HØJST_TRIN, Slags.LØFT);

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final @Nullable Slags verb;
    private final FieldChecker fields;
    private final LiteralChecker literals;

    AtomChecker(Vocabulary vocabulary, Problems problems, @Nullable Slags verb) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.verb = verb;
        this.fields = new FieldChecker(vocabulary, problems, verb);
        this.literals = new LiteralChecker(problems);
    }

    /** The comparison; {@code null} when it is wrong. */
    Expr.@Nullable Atom check(RawAtom atom, Place place) {
        Field field = fields.find(place.type(), atom.field(), atom.fieldAt());
        if (field == null) {
            return null;
        }
        if (atom instanceof RawIn in) {
            return in(field, in, place);
        }
        RawCompare compare = (RawCompare) atom;
        Op op = op(compare.op());
        if (compare.value().kind() == Kind.NULL) {
            return untold(field, op, compare);
        }
        if (field.kind() == FieldKind.MOMENT) {
            problems.add(
                    Code.MOMENT,
                    compare.fieldAt(),
                    field.name()
                            + " er et tidspunkt: en betingelse kan kun spørge, om det er oplyst, og @frist regne fra det. Vurderingen af en sag ville gå i stå.");
            return null;
        }
        if (op != Op.EQ
                && op != Op.NE
                && !field.kind().ordered()
                && compare.value().kind() != Kind.TEXT) {
            problems.add(
                    Code.COMPARISON,
                    compare.opAt(),
                    field.name() + " er " + field.kind().danish() + " og kan kun sammenlignes med == og !=; her står "
                            + op.symbol() + ". Vurderingen af en sag ville gå i stå.",
                    field.name() + " == " + compare.value().written(),
                    Fix.instead(compare.opAt(), "=="));
            return null;
        }
        Optional<Field> other = compare.value().kind() == Kind.NAME
                ? place.type().field(compare.value().text())
                : Optional.empty();
        if (other.isPresent()) {
            return two(field, op, other.get(), compare, place);
        }
        if (ofFact(compare.value(), place)) {
            return null;
        }
        Object value = literals.read(field, op, compare.value(), place);
        if (value == null) {
            problems.join(compare.opAt(), compare.value().at()); // => "6" is one slip of the hand
        }
        return value == null ? null : new Expr.Compare(field, op, value, compare.text(), Place.position(compare.at()));
    }

    private static Op op(String symbol) {
        return Arrays.stream(Op.values())
                .filter(o -> o.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private Expr.@Nullable Atom untold(Field field, Op op, RawCompare compare) {
        String why = null;
        String suggestion = null;
        if (op != Op.EQ && op != Op.NE) {
            why =
                    "null betyder «ikke oplyst» og kan kun sammenlignes med == og !=. Vurderingen af en sag ville gå i stå.";
            suggestion = field.name() + " == null";
        } else if (field.mandatory()) {
            why = field.path() + " er altid oplyst. Sammenligningen ville altid give det samme svar.";
        } else if (verb != null && SETTLES.contains(verb)) {
            why = "Her spørges, om " + field.name() + " er oplyst, i en regel med " + verb.verbum()
                    + ". At noget ikke er oplyst, ville komme til at tælle som et svar.";
        }
        if (why != null) {
            problems.add(
                    Code.NOT_TOLD,
                    compare.value().at(),
                    why,
                    suggestion,
                    suggestion == null ? null : Fix.instead(compare.opAt(), "=="));
            return null;
        }
        return new Expr.Untold(field, op == Op.NE, compare.text(), Place.position(compare.at()));
    }

    private Expr.@Nullable Atom two(Field field, Op op, Field other, RawCompare compare, Place place) {
        Span at = compare.value().at();
        if (fields.find(place.type(), other.name(), at) == null) {
            return null;
        }
        String wrong = null;
        if (other.equals(field)) {
            wrong = field.name() + " sammenlignes med sig selv. Sammenligningen ville altid give det samme svar.";
        } else if (!LiteralChecker.listed().contains(field.kind())) {
            wrong = field.name() + " er " + field.kind().danish()
                    + " og kan ikke sammenlignes med et andet felt. Vurderingen af en sag ville gå i stå.";
        } else if (field.kind() != other.kind()) {
            wrong = field.name() + " er " + field.kind().danish() + ", men " + other.name() + " er "
                    + other.kind().danish() + ". " + place.incomparable(op);
        } else if (field.kind() == FieldKind.ENUM && field.javaType() != other.javaType()) {
            wrong = field.name() + " er et valg fra listen " + field.javaType().getSimpleName() + ", men "
                    + other.name() + " fra listen " + other.javaType().getSimpleName() + ". " + place.incomparable(op);
        }
        if (wrong != null) {
            problems.add(Code.TWO_FIELDS, at, wrong);
            return null;
        }
        return new Expr.Fields(field, op, other, compare.text(), Place.position(compare.at()));
    }

    // Barn.alder on the right: a join, or a field with its type in front.
    private boolean ofFact(RawValue value, Place place) {
        if (value.kind() != Kind.QUALIFIED || vocabulary.type(value.owner()).isEmpty()) {
            return false;
        }
        boolean own = value.owner().equals(place.type().name())
                && place.type().field(value.text()).isPresent();
        problems.addInstead(
                Code.TWO_FIELDS,
                value.at(),
                own
                        ? "Et felt i samme parentes skrives uden faktatype foran. Ordet ville blive læst som et valg fra en liste."
                        : "Et felt kan kun sammenlignes med et felt af samme faktum; her står " + value.written()
                                + ". Filen ville ikke kunne læses.",
                own ? value.text() : null);
        return true;
    }

    private Expr.@Nullable Atom in(Field field, RawIn in, Place place) {
        if (!LiteralChecker.listed().contains(field.kind())) {
            problems.add(
                    Code.COMPARISON,
                    in.opAt(),
                    field.name() + " er " + field.kind().danish()
                            + " og kan ikke sammenlignes med en liste af værdier. Vurderingen af en sag ville gå i stå.");
            return null;
        }
        if (in.values().isEmpty()) {
            problems.add(Code.NEVER, in.opAt(), "Listen er tom. " + (in.negated() ? place.always() : place.never()));
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (RawValue value : in.values()) {
            Object read = null;
            if (value.kind() == Kind.NULL) {
                problems.add(
                        Code.NOT_TOLD,
                        value.at(),
                        "null betyder «ikke oplyst» og er ikke en værdi på en liste. At noget ikke er oplyst, ville komme til at tælle som et svar.");
            } else if (!ofFact(value, place)) {
                read = literals.read(
                        field,
                        in.negated() ? Op.NE : Op.EQ,
                        value,
                        place.inList(in.values().size()));
            }
            if (read != null) {
                values.add(read);
            }
        }
        return values.size() < in.values().size()
                ? null
                : new Expr.In(field, in.negated(), values, in.text(), Place.position(in.at()));
    }
}
