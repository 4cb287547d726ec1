package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows one group or scale can come to, numbered as they turn up; number 0 is that there is none. */
final class SumRows {

    private static final int MOST_FREE = 3_000;

    private final Sums sum;
    private final List<@Nullable Row> rows = new ArrayList<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    SumRows(Sums sum) {
        this.sum = sum;
        rows.add(null);
    }

    /** The row's number. */
    int number(Optional<Row> row) {
        return row.map(this::number).orElse(0);
    }

    private int number(Row row) {
        return numbers.computeIfAbsent(
                List.of(row.told(), row.value(1) instanceof Spaend range ? range : Spaend.præcis(0)), key -> {
                    rows.add(row);
                    return rows.size() - 1;
                });
    }

    @Nullable
    Row row(int number) {
        return rows.get(number);
    }

    /** Numbers every row there could be, whatever the members can really come to; how many there are, none included. */
    int free() {
        if (sum instanceof Sums.Group group) {
            ranges(group.members().size(), true, group.name(), group.name());
        } else {
            Sums.Scale scale = (Sums.Scale) sum;
            ranges(BuiltIns.HIGHEST_STEP, true, scale.scale().name(), scale.scale());
            ranges(BuiltIns.HIGHEST_STEP, false, scale.scale().name(), scale.scale());
        }
        if (rows.size() > MOST_FREE) {
            throw new TooLarge("rows of a group");
        }
        return rows.size();
    }

    private void ranges(int to, boolean told, String id, Object key) {
        for (int low = 0; low <= to; low++) {
            for (int high = low; high <= to; high++) {
                number(new Row(
                        sum instanceof Sums.Group ? BuiltIns.GROUP : BuiltIns.STEP,
                        id,
                        told,
                        key,
                        Spaend.mellem(low, high)));
            }
        }
    }
}
