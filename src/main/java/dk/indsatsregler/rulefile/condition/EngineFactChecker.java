package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.read.RawCondition;
import dk.indsatsregler.rulefile.read.RawExpr;
import dk.indsatsregler.rulefile.read.RawExpr.RawAtom;
import dk.indsatsregler.rulefile.read.RawExpr.RawCompare;
import dk.indsatsregler.rulefile.read.RawExpr.RawIn;
import dk.indsatsregler.rulefile.read.RawValue;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks conditions on what the engine itself puts there: outcomes, groups, scales. They are written in one way only. */
final class EngineFactChecker {

    private static final String CONSEQUENCE = " Det kunne ikke afgøres, hvilke regler der skal vurderes først.";

    private final Problems problems;
    private final AtomChecker atoms;
    private final ExprChecker exprs;
    private final List<Read> reads;

    private static final Set<RawValue.Kind> NAMES = EnumSet.of(RawValue.Kind.TEXT, RawValue.Kind.NAME);

    EngineFactChecker(Problems problems, AtomChecker atoms, ExprChecker exprs, List<Read> reads) {
        this.problems = problems;
        this.atoms = atoms;
        this.exprs = exprs;
        this.reads = reads;
    }

    /** Is it written in that way? */
    boolean check(RawCondition raw, FactType type) {
        List<RawExpr> parts = ExprChecker.conjuncts(raw.expr());
        if (type.equals(BuiltIns.OUTCOME)) {
            boolean right = parts.size() == 1 && (keyed(parts.get(0), "regel") || list(parts.get(0)));
            return right || tell(raw, "Udfald læses ved reglens id og intet andet.", outcome(raw));
        }
        boolean group = type.equals(BuiltIns.GROUP);
        String number = group ? "opfyldte" : "trin";
        boolean right = parts.size() >= 2
                && keyed(parts.get(0), group ? "navn" : "skala")
                && parts.subList(1, parts.size()).stream().allMatch(p -> only(p, number));
        return right
                || tell(
                        raw,
                        group
                                ? "Gruppe læses ved sit navn først og så antallet af opfyldte."
                                : "Skalatrin læses ved sin skala først og så trinnet.",
                        group ? group(raw) : "Skalatrin( skala == Skala.SAMLET, trin <= 6 )");
    }

    private boolean tell(RawCondition raw, String message, String suggestion) {
        problems.add(Code.ENGINE_FACT, raw.typeAt(), message + CONSEQUENCE, suggestion);
        return false;
    }

    // The ids that are there, as they would be read.
    private static String outcome(RawCondition raw) {
        Set<String> ids = new LinkedHashSet<>();
        texts(raw.expr(), ids);
        boolean not = raw.expr() instanceof RawCompare c
                && c.op().equals("!=")
                && raw.word().isEmpty();
        List<String> quoted = ids.stream().map(id -> "\"" + id + "\"").toList();
        return (not ? "not " : raw.word().isEmpty() ? "" : raw.word() + " ")
                + (ids.size() > 1
                        ? "Udfald( regel in ( " + String.join(", ", quoted) + " ) )"
                        : "Udfald( regel == " + (ids.isEmpty() ? "\"NP-K1\"" : quoted.get(0)) + " )");
    }

    // The name and the number that are there, as they would be read.
    private static String group(RawCondition raw) {
        String name = "X";
        String number = ">= 2";
        for (RawExpr part : ExprChecker.conjuncts(raw.expr())) {
            if (part instanceof RawCompare c && c.value().kind() == RawValue.Kind.NUMBER) {
                number = c.op() + " " + c.value().text();
            } else if (part instanceof RawCompare c && NAMES.contains(c.value().kind())) {
                name = c.value().text();
            }
        }
        String word = raw.word().isEmpty() ? "" : raw.word() + " ";
        return word + "Gruppe( navn == \"" + name + "\", opfyldte " + number + " )";
    }

    private static void texts(RawExpr expr, Set<String> ids) {
        if (expr instanceof RawExpr.All all) {
            all.parts().forEach(part -> texts(part, ids));
        } else if (expr instanceof RawExpr.Any any) {
            any.parts().forEach(part -> texts(part, ids));
        } else {
            List<RawValue> values = expr instanceof RawIn in ? in.values() : List.of(((RawCompare) expr).value());
            values.stream().filter(v -> v.kind() == RawValue.Kind.TEXT).forEach(v -> ids.add(v.text()));
        }
    }

    private static boolean keyed(RawExpr part, String field) {
        return part instanceof RawCompare c
                && c.field().equals(field)
                && c.op().equals("==")
                && (c.value().kind() == RawValue.Kind.TEXT || field.equals("skala"));
    }

    private static boolean list(RawExpr part) {
        return part instanceof RawIn in
                && in.field().equals("regel")
                && !in.negated()
                && !in.values().isEmpty()
                && in.values().stream().allMatch(v -> v.kind() == RawValue.Kind.TEXT);
    }

    private static boolean only(RawExpr part, String field) {
        if (part instanceof RawExpr.Any any) {
            return any.parts().stream().allMatch(p -> only(p, field));
        } else if (part instanceof RawExpr.All all) {
            return all.parts().stream().allMatch(p -> only(p, field));
        }
        return ((RawAtom) part).field().equals(field);
    }

    /** The condition's expression, what it reads noted; {@code null} when something in it is wrong. */
    @Nullable
    Expr expr(RawCondition raw, Place place) {
        List<RawExpr> parts = ExprChecker.conjuncts(raw.expr());
        RawAtom key = (RawAtom) parts.get(0);
        Field field = place.type().field(key.field()).orElseThrow();
        List<Expr> checked = new ArrayList<>();
        if (place.type().equals(BuiltIns.STEP)) {
            Expr.Atom scale = atoms.check(key, place);
            if (scale instanceof Expr.Compare compare) {
                reads.add(new Read(
                        Read.Kind.SCALE,
                        ((Enum<?>) compare.value()).name(),
                        ((RawCompare) key).value().at()));
                checked.add(scale);
            }
        } else {
            checked.add(named(key, field));
        }
        for (RawExpr part : parts.subList(1, parts.size())) {
            Expr read = exprs.check(part, place);
            if (read != null) {
                if (!checked.isEmpty()
                        && checked.get(0) instanceof Expr.Compare compare
                        && compare.value() == Skala.TRAPPE) {
                    LadderSteps.check(read, place, problems);
                }
                checked.add(read);
            }
        }
        if (checked.size() < parts.size()) {
            return null;
        }
        return checked.size() == 1 ? checked.get(0) : new Expr.And(checked);
    }

    private Expr named(RawAtom key, Field field) {
        Read.Kind kind = field.name().equals("regel") ? Read.Kind.RULE : Read.Kind.GROUP;
        if (key instanceof RawIn in) {
            in.values().forEach(v -> reads.add(new Read(kind, v.text(), v.at())));
            List<Object> values =
                    in.values().stream().map(v -> (Object) v.text()).toList();
            return new Expr.In(field, false, values, in.text(), Place.position(in.at()));
        }
        RawCompare compare = (RawCompare) key;
        reads.add(new Read(kind, compare.value().text(), compare.value().at()));
        return new Expr.Compare(field, Op.EQ, compare.value().text(), compare.text(), Place.position(compare.at()));
    }
}
