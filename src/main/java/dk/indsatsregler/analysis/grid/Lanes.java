package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.explain.World;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.util.List;
import java.util.function.Predicate;

/**
 * The truths of up to 31 conditions in one number, two bits each: false 00, unknown 01, true 11. So {@code &} is Kleene's "and" and
 * {@code |} is "or", lane by lane.
 */
public final class Lanes {

    private static final int MOST = 31;
    private static final long LOW = 0x5555_5555_5555_5555L;

    private final List<Condition> conditions;
    private final boolean[] counts;
    private final long every;
    private final long none;

    /** Lanes for some conditions on one type. */
    public Lanes(List<Condition> conditions) {
        this(conditions, condition -> true);
    }

    private Lanes(List<Condition> conditions, Predicate<Condition> counted) {
        if (conditions.size() > MOST) {
            throw new TooLarge(conditions.size() + " conditions on one type");
        }
        this.conditions = List.copyOf(conditions);
        this.counts = new boolean[conditions.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counted.test(conditions.get(i));
        }
        this.every = mask(Quantifier.ALL);
        this.none = mask(Quantifier.NONE);
    }

    /** The same lanes, all false but for those of conditions that read the fields, or none at all. */
    Lanes within(List<Field> fields) {
        return new Lanes(conditions, condition -> {
            List<Field> read = Atoms.fields(condition);
            return read.isEmpty()
                    || fields.stream().anyMatch(f -> f.index() == read.get(0).index());
        });
    }

    private long mask(Quantifier quantifier) {
        long mask = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).quantifier() == quantifier) {
                mask |= 3L << (2 * i);
            }
        }
        return mask;
    }

    /** How one fact matches each of the conditions. */
    public long match(Row row) {
        long lanes = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (counts[i] && conditions.get(i).type().equals(row.type())) {
                lanes |= bits(World.match(conditions.get(i), row)) << (2 * i);
            }
        }
        return lanes;
    }

    /** How the facts of two sets come out together, from how each set does. */
    long join(long some, long more) {
        return ((some | more) & ~every) | (some & more & every);
    }

    /** How the conditions come out when there are no facts. */
    long nothing() {
        return finish(every);
    }

    /** How the conditions come out, from how the facts match them together. */
    public long finish(long matches) {
        long turned = ~(((matches & LOW) << 1) | ((matches >>> 1) & LOW));
        return (matches & ~none) | (turned & none);
    }

    private static long bits(Truth truth) {
        return switch (truth) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case TRUE -> 3;
        };
    }

    /** The truth in a lane: 0 false, 1 unknown, 2 true. */
    public static int truth(long lanes, int lane) {
        int bits = (int) (lanes >>> (2 * lane)) & 3;
        return bits == 3 ? 2 : bits;
    }
}
