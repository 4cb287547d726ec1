package dk.indsatsregler.rulefile;

import dk.indsatsregler.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands inside a pattern's parentheses. Literals are canonical values (see {@link dk.indsatsregler.vocabulary.FieldKind}), but a
 * number is a {@link java.math.BigDecimal}, and a day compared with an event is a {@link java.time.LocalDate}.
 */
public sealed interface Expr {

    /** Every atom, as written from left to right. */
    default List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>();
        collect(this, atoms);
        return atoms;
    }

    private static void collect(Expr expr, List<Atom> into) {
        if (expr instanceof And and) {
            and.parts().forEach(part -> collect(part, into));
        } else if (expr instanceof Or or) {
            or.parts().forEach(part -> collect(part, into));
        } else {
            into.add((Atom) expr);
        }
    }

    /** All of the parts; true when there are none. */
    record And(List<Expr> parts) implements Expr {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Any of the parts. */
    record Or(List<Expr> parts) implements Expr {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Something that reads fields; what is written in the file, and where. */
    sealed interface Atom extends Expr {

        /** The field read; of two, the left one. */
        Field field();

        /** As written. */
        String text();

        /** Where. */
        Position at();
    }

    /** {@code field op literal}. */
    record Compare(Field field, Op op, Object value, String text, Position at) implements Atom {}

    /** {@code field in ( … )}, or {@code not in}. */
    record In(Field field, boolean negated, List<Object> values, String text, Position at) implements Atom {
        public In {
            values = List.copyOf(values);
        }
    }

    /** Two fields of the same fact. */
    record Fields(Field field, Op op, Field other, String text, Position at) implements Atom {}

    /** {@code field == null}: not told. Negated: {@code field != null}. */
    record Untold(Field field, boolean negated, String text, Position at) implements Atom {}
}
