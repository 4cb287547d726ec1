package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds comparisons that can never hold together, and numbers a field never has. */
final class Contradictions {

    private final Place place;
    private final Problems problems;

    private Contradictions(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Tells what in an expression can never match. */
    static void check(Expr expr, Place place, Problems problems) {
        new Contradictions(place, problems).walk(expr, Map.of());
    }

    private void walk(Expr expr, Map<Field, Known> above) {
        Map<Field, Known> known = new LinkedHashMap<>();
        above.forEach((field, k) -> known.put(field, new Known(k)));
        List<Expr> parts = expr instanceof Expr.And and ? and.parts() : List.of(expr);
        for (Expr part : parts) {
            if (part instanceof Expr.Atom atom && !(part instanceof Expr.Fields) && inRange(atom)) {
                known.computeIfAbsent(atom.field(), Known::new).add(atom, this);
            }
        }
        known.forEach((field, own) -> known.forEach((other, whole) -> {
            if (field.atMost().equals(other.name())) {
                within(field, own, other, whole);
            }
        }));
        Contradictions inner = new Contradictions(place.amongAlternatives(), problems);
        for (Expr part : parts) {
            if (part instanceof Expr.Or or) {
                or.parts().forEach(p -> inner.walk(p, known));
            }
        }
    }

    // 61 days of absence of 60 school days
    private void within(Field field, Known own, Field other, Known whole) {
        if (own.told || whole.told || !own.domain.above(whole.domain)) {
            return;
        }
        own.told = true;
        Expr.Atom atom = own.atoms.get(own.atoms.size() - 1);
        problems.add(
                Code.NEVER,
                span(atom.at()),
                atom.text() + " kan ikke passe sammen med "
                        + Danish.list(whole.atoms.stream()
                                .map(Expr.Atom::text)
                                .distinct()
                                .toList()) + ": " + field.name()
                        + " er en del af " + other.name() + " og kan højst være "
                        + whole.domain.largest() + ". " + place.never());
    }

    private boolean inRange(Expr.Atom atom) {
        Field field = atom.field();
        if (!(atom instanceof Expr.Compare compare) || !(compare.value() instanceof BigDecimal number)) {
            return true;
        }
        boolean low = number.compareTo(BigDecimal.valueOf(field.min())) < 0;
        boolean high = number.compareTo(BigDecimal.valueOf(field.max())) > 0;
        if (!low && !high) {
            return true;
        }
        boolean always =
                switch (compare.op()) {
                    case EQ -> false;
                    case NE -> true;
                    case LT, LE -> high;
                    case GT, GE -> low;
                };
        if (problems.told(span(atom.at()))) {
            return false; // how the number is written
        }
        problems.add(
                Code.OUT_OF_RANGE,
                span(atom.at()),
                limits(field) + ", men sammenlignes her med " + number.toPlainString() + ". "
                        + (always ? place.always() : place.never()));
        return false;
    }

    private static String limits(Field field) {
        boolean least = field.min() != Long.MIN_VALUE;
        boolean most = field.max() != Long.MAX_VALUE && field.max() != Integer.MAX_VALUE;
        if (least && most) {
            return field.name() + " ligger mellem " + field.min() + " og " + field.max();
        }
        return field.name() + (least ? " er mindst " + field.min() : " er højst " + field.max());
    }

    private static Span span(Position at) {
        return new Span(at.line(), at.column(), at.length());
    }

    private void tell(Expr.Atom atom, List<Expr.Atom> atoms) {
        String message;
        Field field = atom.field();
        if (atoms.size() > 1) {
            message = Danish.list(atoms.stream().map(Expr.Atom::text).distinct().toList())
                    + " kan ikke passe på samme tid. ";
        } else if (field.step() != null) {
            message = atom.text() + " kan aldrig passe: " + field.name()
                    + (field.halves() ? " er et helt eller halvt tal" : " er et helt tal")
                    + (field.min() == Long.MIN_VALUE ? ". " : ", og " + limits(field) + ". ");
        } else {
            message = atom.text() + " kan aldrig passe: " + limits(field) + ". ";
        }
        Range meant = meant(atoms);
        problems.add(
                Code.NEVER,
                span(atom.at()),
                message + place.never(),
                meant == null ? null : meant.first + ", " + meant.second,
                meant == null
                        ? null
                        : change(atoms.get(0).at(), meant, atoms.get(1).at()));
    }

    private record Range(String first, String second) {}

    private @Nullable Rettelse change(Position first, Range meant, Position second) {
        int from = first.column() - 1 + first.length();
        String line = problems.source().line(first.line());
        return first.line() != second.line() || from >= second.column() || second.column() > line.length()
                ? null
                : Fix.instead(
                        span(first),
                        span(second),
                        meant.first + line.substring(from, second.column() - 1) + meant.second);
    }

    // alder >= 9, alder <= 3: most likely the two numbers were swapped; alder > 9, alder < 9: most likely 9 was to be
    // within.
    private static @Nullable Range meant(List<Expr.Atom> atoms) {
        if (atoms.size() != 2
                || !(atoms.get(0) instanceof Expr.Compare a)
                || !(atoms.get(1) instanceof Expr.Compare b)
                || !opposite(a.op(), b.op())) {
            return null;
        }
        if (possible(a, a.op(), b.value(), b, b.op(), a.value())) {
            return new Range(written(a, a.op(), b), written(b, b.op(), a));
        }
        return possible(a, wide(a.op()), a.value(), b, wide(b.op()), b.value())
                ? new Range(written(a, wide(a.op()), a), written(b, wide(b.op()), b))
                : null;
    }

    private static boolean possible(Expr.Compare a, Op opA, Object valueA, Expr.Compare b, Op opB, Object valueB) {
        Domain domain = new Domain(a.field());
        domain.narrow(new Expr.Compare(a.field(), opA, valueA, a.text(), a.at()));
        domain.narrow(new Expr.Compare(b.field(), opB, valueB, b.text(), b.at()));
        return !domain.empty();
    }

    private static Op wide(Op op) {
        return op == Op.GT ? Op.GE : op == Op.LT ? Op.LE : op;
    }

    private static String written(Expr.Compare compare, Op op, Expr.Compare valueOf) {
        return compare.field().name() + " " + op.symbol() + " " + value(valueOf);
    }

    private static boolean opposite(Op a, Op b) {
        boolean up = a == Op.GE || a == Op.GT;
        boolean down = a == Op.LE || a == Op.LT;
        return (up && (b == Op.LE || b == Op.LT)) || (down && (b == Op.GE || b == Op.GT));
    }

    private static String value(Expr.Compare compare) {
        int from = compare.text().indexOf(compare.op().symbol())
                + compare.op().symbol().length();
        return compare.text().substring(from).strip();
    }

    /** What a conjunction says of one field so far. */
    private static final class Known {

        private final Domain domain;
        private final List<Expr.Atom> atoms;
        private boolean told;

        Known(Field field) {
            this.domain = new Domain(field);
            this.atoms = new ArrayList<>();
        }

        Known(Known other) {
            this.domain = new Domain(other.domain);
            this.atoms = new ArrayList<>(other.atoms);
            this.told = other.told;
        }

        void add(Expr.Atom atom, Contradictions to) {
            domain.narrow(atom);
            atoms.add(atom);
            if (!told && domain.empty()) {
                told = true;
                to.tell(atom, atoms);
            }
        }
    }
}
