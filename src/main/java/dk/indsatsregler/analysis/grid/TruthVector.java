package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.explain.World;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;

/**
 * The truths of some conditions in one number, two bits each: false 00, unknown 01, true 11. So {@code and} of two numbers is Kleene's
 * "and" place by place, and {@code or} is "or".
 */
public final class TruthVector {

    private final List<Condition> conditions;
    private final boolean[] counts;
    private final BigInteger low;
    private final BigInteger every;
    private final BigInteger none;

    /** Lanes for some conditions. */
    public TruthVector(List<Condition> conditions) {
        this(conditions, condition -> true);
    }

    private TruthVector(List<Condition> conditions, Predicate<Condition> counted) {
        this.conditions = List.copyOf(conditions);
        this.counts = new boolean[conditions.size()];
        BigInteger lowest = BigInteger.ZERO;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counted.test(conditions.get(i));
            lowest = lowest.setBit(2 * i);
        }
        this.low = lowest;
        this.every = mask(Quantifier.ALL);
        this.none = mask(Quantifier.NONE);
    }

    /** The same truths, all false but for those of conditions that read the fields, or none at all. */
    TruthVector within(List<Field> fields) {
        return new TruthVector(conditions, condition -> {
            List<Field> read = condition.fields();
            return read.isEmpty()
                    || fields.stream().anyMatch(f -> f.index() == read.get(0).index());
        });
    }

    private BigInteger mask(Quantifier quantifier) {
        BigInteger mask = BigInteger.ZERO;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).quantifier() == quantifier) {
                mask = mask.setBit(2 * i).setBit(2 * i + 1);
            }
        }
        return mask;
    }

    /** How one fact matches each of the conditions on its type. */
    public BigInteger match(Row row) {
        Steps.take(1 + conditions.size());
        byte[] bits = new byte[conditions.size() / 4 + 1];
        for (int i = 0; i < conditions.size(); i++) {
            if (counts[i] && conditions.get(i).type().equals(row.type())) {
                bits[bits.length - 1 - i / 4] |= (byte) (bits(World.match(conditions.get(i), row)) << (2 * (i % 4)));
            }
        }
        return new BigInteger(1, bits);
    }

    /** How some facts, at least one, match together. */
    public BigInteger together(List<Row> rows) {
        return rows.stream().map(this::match).reduce(this::join).orElseThrow();
    }

    /** How the facts of two sets match together, from how those of each set do. */
    BigInteger join(BigInteger some, BigInteger more) {
        return some.or(more).andNot(every).or(some.and(more).and(every));
    }

    /** How the conditions come out when there are no facts. */
    BigInteger nothing() {
        return finish(every);
    }

    /** How the conditions come out, from how the facts match them together. */
    public BigInteger finish(BigInteger matches) {
        BigInteger notLow = low.andNot(matches);
        BigInteger notHigh = low.andNot(matches.shiftRight(1));
        BigInteger turned = notLow.shiftLeft(1).or(notHigh);
        return matches.andNot(none).or(turned.and(none));
    }

    private static int bits(Truth truth) {
        return switch (truth) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case TRUE -> 3;
        };
    }

    /** The truth in a lane: 0 false, 1 unknown, 2 true. */
    public static int truth(BigInteger truths, int lane) {
        return truths.testBit(2 * lane + 1) ? 2 : truths.testBit(2 * lane) ? 1 : 0;
    }
}
