package dk.indsatsregler.explain;

import dk.indsatsregler.Forklaring.Art;
import dk.indsatsregler.Forklaring.Led;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition, or a part of one, as it came out.
 *
 * @param kind what stands here
 * @param text as written, or what it was tried on
 * @param name what is read, in a sentence: the field, the title of a rule, the group or scale a condition asks of, or the whole sentence when
 *     there is no fact
 * @param comment the words of the source; only on a condition
 * @param truth the verdict; on a fact: does it match the pattern?
 * @param read the value read; {@code null} where no single value is
 * @param limit operator and threshold; {@code null} where there is none
 * @param miss how far from holding
 * @param parts the parts; alternatives and facts nearest miss first
 */
record Node(
        Kind kind,
        String text,
        String name,
        @Nullable String comment,
        Truth truth,
        @Nullable String read,
        @Nullable String limit,
        Miss miss,
        List<Node> parts) {

    /** What stands at a place in the tree. */
    enum Kind {
        /** A condition of which at least one fact must match. */
        SOME(Art.MINDST_ÉN),
        /** A condition no fact may match. */
        NONE(Art.INGEN),
        /** A condition every fact must match. */
        EVERY(Art.ALLE),
        /** One fact it was tried on. */
        FACT(Art.FAKTUM),
        /** The fact it would be tried on, if there were any, or it were told which. */
        NO_FACT(Art.INTET_FAKTUM),
        /** Another rule's outcome. */
        OUTCOME(Art.UDFALD),
        AND(Art.OG),
        OR(Art.ELLER),
        ATOM(Art.SAMMENLIGNING);

        private final Art art;

        Kind(Art art) {
            this.art = art;
        }
    }

    /** As users get it. */
    Led led() {
        return new Led(
                kind.art,
                name,
                text,
                comment,
                truth.sandhed(),
                read,
                limit,
                limit == null ? null : Values.demand(limit),
                parts.stream().map(Node::led).toList());
    }

    /** The parts that made it what it is: those of the same truth, unless it took them all. */
    List<Node> decisive() {
        Truth own = kind == Kind.NONE ? truth.not() : truth;
        boolean alternatives = kind == Kind.OR
                || ((kind == Kind.SOME || kind == Kind.NONE) && parts.stream().allMatch(Node::isFact));
        List<Node> same = parts.stream().filter(part -> part.truth == own).toList();
        boolean tookAll = own == (alternatives ? Truth.FALSE : Truth.TRUE);
        return tookAll || same.isEmpty() ? parts : same;
    }

    private boolean isFact() {
        return kind == Kind.FACT || kind == Kind.NO_FACT || kind == Kind.OUTCOME;
    }

    /**
     * How far something is from holding.
     *
     * @param no how many comparisons fail, by the nearest way
     * @param unknown how many are unknown, by the same way
     * @param distance how far the numbers that fail are from their thresholds, relative to them; 1 for what is no number
     */
    record Miss(int no, int unknown, double distance) implements Comparable<Miss> {

        static final Miss HIT = new Miss(0, 0, 0);

        Miss plus(Miss other) {
            return new Miss(no + other.no, unknown + other.unknown, distance + other.distance);
        }

        @Override
        public int compareTo(Miss other) {
            return Comparator.comparingInt(Miss::no)
                    .thenComparingInt(Miss::unknown)
                    .thenComparingDouble(Miss::distance)
                    .compare(this, other);
        }
    }
}
