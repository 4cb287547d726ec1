package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Span;
import java.util.List;

/** What stands in a pattern's parentheses, as it stands. */
public sealed interface RawExpr {

    /** All of the parts; none at all for empty parentheses. */
    record All(List<RawExpr> parts) implements RawExpr {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Any of the parts, at least two. */
    record Any(List<RawExpr> parts) implements RawExpr {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** One comparison. */
    sealed interface RawAtom extends RawExpr {

        /** The field it reads. */
        String field();

        /** Where the field stands. */
        Span fieldAt();

        /** As written, white space folded. */
        String text();

        /** Where it stands. */
        Span at();
    }

    /** {@code field op value}. */
    record RawCompare(String field, Span fieldAt, String op, Span opAt, RawValue value, String text, Span at)
            implements RawAtom {}

    /** {@code field in ( … )}, or {@code not in}. */
    record RawIn(String field, Span fieldAt, boolean negated, Span opAt, List<RawValue> values, String text, Span at)
            implements RawAtom {
        public RawIn {
            values = List.copyOf(values);
        }
    }
}
