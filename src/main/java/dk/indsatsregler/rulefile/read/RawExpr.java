package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** What stands in a pattern's parentheses, as it stands. */
public sealed interface RawExpr {

    /** Where. */
    Chars chars();

    /** All of the parts; none at all for empty parentheses. */
    record All(List<RawExpr> parts, Chars chars) implements RawExpr {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Any of the parts, at least two. */
    record Any(List<RawExpr> parts, Chars chars) implements RawExpr {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Something in parentheses of its own. */
    record Group(RawExpr inner, Chars chars) implements RawExpr {}

    /** One comparison. */
    sealed interface RawAtom extends RawExpr {

        /** The field it reads. */
        String field();

        /** Where the field stands. */
        Span fieldAt();

        /** The comparison, in one word: {@code not in} where the file has more space. */
        String op();

        /** Where it stands. */
        Chars opChars();

        /** What the field is compared with: one value, or those of a list. */
        List<RawValue> values();

        /** As written, white space folded. */
        String text();

        /** Where it stands. */
        Span at();
    }

    /** {@code field op value}. */
    record RawCompare(
            String field,
            Span fieldAt,
            String op,
            Span opAt,
            Chars opChars,
            RawValue value,
            String text,
            Span at,
            Chars chars)
            implements RawAtom {

        @Override
        public List<RawValue> values() {
            return List.of(value);
        }
    }

    /** {@code field in ( … )}, or {@code not in}. */
    record RawIn(
            String field,
            Span fieldAt,
            boolean negated,
            Span opAt,
            Chars opChars,
            List<RawValue> values,
            String text,
            Span at,
            Chars chars)
            implements RawAtom {
        public RawIn {
            values = List.copyOf(values);
        }

        @Override
        public String op() {
            return negated ? "not in" : "in";
        }
    }

    /** The same without parentheses that change nothing: {@code (a && b), c} is {@code a, b, c}, so a reader has one shape to think of. */
    default RawExpr plain() {
        if (this instanceof Group group) {
            return group.inner().plain();
        } else if (this instanceof All all) {
            List<RawExpr> flat = new ArrayList<>();
            for (RawExpr part : all.parts()) {
                RawExpr plain = part.plain();
                flat.addAll(plain instanceof All inner ? inner.parts() : List.of(plain));
            }
            return flat.size() == 1 ? flat.get(0) : new All(flat, all.chars());
        } else if (this instanceof Any any) {
            List<RawExpr> flat = new ArrayList<>();
            for (RawExpr part : any.parts()) {
                RawExpr plain = part.plain();
                flat.addAll(plain instanceof Any inner ? inner.parts() : List.of(plain));
            }
            return new Any(flat, any.chars());
        }
        return this;
    }

    /** The comparisons in it, in the order written. */
    default List<RawAtom> atoms() {
        if (this instanceof Group group) {
            return group.inner().atoms();
        } else if (this instanceof RawAtom atom) {
            return List.of(atom);
        }
        List<RawExpr> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
        return parts.stream().flatMap(part -> part.atoms().stream()).toList();
    }
}
