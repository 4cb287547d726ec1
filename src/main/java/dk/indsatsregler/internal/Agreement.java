package dk.indsatsregler.internal;

import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.Row;
import java.util.List;
import java.util.Objects;

/** Do the engine and the second opinion say the same? */
final class Agreement {

    private Agreement() {}

    static boolean between(Verdicts one, Verdicts other) {
        return one.byIndex().equals(other.byIndex()) && same(one.sums(), other.sums());
    }

    private static boolean same(List<Row> one, List<Row> other) {
        return one.size() == other.size()
                && one.stream().allMatch(row -> other.stream().anyMatch(o -> same(row, o)));
    }

    private static boolean same(Row one, Row other) {
        return one.type().equals(other.type())
                && one.id().equals(other.id())
                && one.told() == other.told()
                && Objects.equals(one.value(1), other.value(1));
    }
}
