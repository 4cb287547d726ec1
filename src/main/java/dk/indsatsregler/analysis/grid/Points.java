package dk.indsatsregler.analysis.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Points on a line: every threshold, and so many in each gap between thresholds that values there can lie in any order. */
final class Points {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Points() {}

    /**
     * Points in ascending order.
     *
     * @param thresholds the thresholds
     * @param values how many values are compared with one another, at least 1
     * @param whole are there values that are whole numbers?
     * @param halves are there values that are whole numbers or halves?
     * @param fractions are there values that need not be?
     */
    static List<BigDecimal> of(
            Set<BigDecimal> thresholds, int values, boolean whole, boolean halves, boolean fractions) {
        TreeSet<BigDecimal> base = new TreeSet<>(thresholds);
        if (base.isEmpty()) {
            base.add(BigDecimal.ONE);
        }
        for (int i = 1; i <= values; i++) {
            base.add(base.first().setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE));
            base.add(base.last().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        }
        if (whole) {
            between(base, values, BigDecimal.ONE).forEach(base::add);
        }
        if (halves) {
            between(base, values, HALF).forEach(base::add);
        }
        if (fractions) {
            List<BigDecimal> known = new ArrayList<>(base);
            for (int i = 1; i < known.size(); i++) {
                base.addAll(inside(known.get(i - 1), known.get(i), values));
            }
        }
        return List.copyOf(base);
    }

    private static List<BigDecimal> between(NavigableSet<BigDecimal> base, int values, BigDecimal step) {
        List<BigDecimal> found = new ArrayList<>();
        BigDecimal low = base.first();
        for (BigDecimal high : base) {
            BigDecimal at =
                    high.divide(step, 0, RoundingMode.CEILING).multiply(step).subtract(step);
            for (int i = 0; i < values && at.compareTo(low) > 0; i++) {
                found.add(at);
                at = at.subtract(step);
            }
            low = high;
        }
        return found;
    }

    private static List<BigDecimal> inside(BigDecimal low, BigDecimal high, int values) {
        BigDecimal step = BigDecimal.ONE;
        while (high.subtract(step.multiply(BigDecimal.valueOf(values))).compareTo(low) <= 0) {
            step = step.movePointLeft(1);
        }
        List<BigDecimal> found = new ArrayList<>();
        for (int i = 1; i <= values; i++) {
            found.add(high.subtract(step.multiply(BigDecimal.valueOf(i))));
        }
        return found;
    }
}
