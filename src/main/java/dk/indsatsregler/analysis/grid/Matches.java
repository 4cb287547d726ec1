package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every way one fact can match some conditions, each with a fact that does. */
public final class Matches {

    private static final int MOST_ROWS = 300_000;
    private static final int MOST_KEPT = 20_000;

    private final FactType type;
    private final TruthVector truths;
    private Map<BigInteger, Row> found = new LinkedHashMap<>();

    /** No fact yet. */
    public Matches(FactType type, TruthVector truths) {
        this.type = type;
        this.truths = truths;
    }

    /** Notes a fact. */
    public void add(Row row) {
        found.putIfAbsent(truths.match(row), row);
    }

    /** Notes every fact with these values of some fields, nothing else of it being known, that any condition could tell from others. */
    public void addAll(List<Field> fields, Representatives values) {
        List<List<Row>> groups = values.groups(type, fields);
        long rows = 1;
        for (List<Row> group : groups) {
            rows *= group.size();
            if (rows > MOST_ROWS) {
                throw new TooLarge("rows of " + type.name());
            }
        }
        add(
                groups,
                0,
                new Row(type, "", true, new @Nullable Object[type.fields().size()]));
    }

    private void add(List<List<Row>> groups, int next, Row row) {
        if (next == groups.size()) {
            add(row);
            return;
        }
        for (Row part : groups.get(next)) {
            add(groups, next + 1, merged(row, part));
        }
    }

    /** Combines with ways that fields of their own, and so conditions of their own, come out. */
    public void with(Matches other) {
        if (found.isEmpty()) {
            found = other.found;
            return;
        }
        if ((long) found.size() * other.found.size() > MOST_KEPT) {
            throw new TooLarge("matches of " + type.name());
        }
        Map<BigInteger, Row> both = new LinkedHashMap<>();
        found.forEach((match, row) -> other.found.forEach(
                (otherMatch, otherRow) -> both.putIfAbsent(match.or(otherMatch), merged(row, otherRow))));
        found = both;
    }

    private Row merged(Row row, Row other) {
        @Nullable Object[] values = new @Nullable Object[type.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row.value(i);
            values[i] = value != null ? value : other.value(i);
        }
        return new Row(type, "", true, values);
    }

    /** As choices of a type there is one of. */
    public List<Choice> single() {
        List<Choice> choices = new ArrayList<>();
        found.forEach((match, row) ->
                choices.add(new Choice(truths.finish(match), List.of(new Piece(type, List.of(row))))));
        return choices;
    }

    /** As choices of a type there can be several of: not told, none, and every set of facts. */
    public List<Choice> sets() {
        Map<BigInteger, Choice> choices = new LinkedHashMap<>();
        Row untold = new Row(type, "", false, new @Nullable Object[type.fields().size()]);
        put(choices, truths.finish(truths.match(untold)), List.of());
        put(choices, truths.nothing(), List.of(new Piece(type, List.of())));
        Map<BigInteger, List<Row>> sets = new LinkedHashMap<>();
        List<BigInteger> open = new ArrayList<>();
        found.forEach((match, row) -> {
            sets.put(match, List.of(row));
            open.add(match);
        });
        for (int i = 0; i < open.size(); i++) {
            BigInteger set = open.get(i);
            List<Row> rows = sets.getOrDefault(set, List.of());
            Steps.take(found.size());
            found.forEach((match, row) -> {
                BigInteger joined = truths.join(set, match);
                if (!sets.containsKey(joined)) {
                    List<Row> more = new ArrayList<>(rows);
                    more.add(row);
                    sets.put(joined, more);
                    open.add(joined);
                }
            });
            if (open.size() > MOST_KEPT) {
                throw new TooLarge("sets of " + type.name());
            }
        }
        sets.forEach((match, rows) -> put(choices, truths.finish(match), List.of(new Piece(type, rows))));
        return List.copyOf(choices.values());
    }

    private static void put(Map<BigInteger, Choice> choices, BigInteger truth, List<Piece> pieces) {
        choices.putIfAbsent(truth, new Choice(truth, pieces));
    }
}
