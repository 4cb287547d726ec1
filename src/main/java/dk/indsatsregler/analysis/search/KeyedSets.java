package dk.indsatsregler.analysis.search;

import dk.indsatsregler.analysis.grid.Choice;
import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.TruthVector;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sets of facts of a type with a key: one fact of each value of the key at most, and what is not told of the other values is open. So
 * conditions can come out false only where a set tells of the very value they ask for.
 */
final class KeyedSets {

    private static final int MOST_SETS = 4_000;

    private final FactType type;
    private final TruthVector truths;
    private final Map<Object, Map<BigInteger, Row>> byKey = new LinkedHashMap<>();

    KeyedSets(FactType type, TruthVector truths) {
        this.type = type;
        this.truths = truths;
    }

    /** Notes a fact that can be told: the first of its rows, the others standing for what is not told. */
    void add(List<Row> rows) {
        Row fact = rows.get(0);
        Object key = Objects.requireNonNull(fact.value(type.key().orElseThrow().index()));
        byKey.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(truths.match(fact), fact);
    }

    /**
     * As choices: not told, and every set of facts that comes out in a way of its own.
     *
     * @param tell the rows of the type when these facts of it are told; empty when they cannot be
     */
    List<Choice> sets(Function<List<Row>, Optional<List<Row>>> tell) {
        Map<BigInteger, Choice> choices = new LinkedHashMap<>();
        List<List<Optional<Row>>> options = new ArrayList<>();
        byKey.values().forEach(rows -> {
            List<Optional<Row>> one = new ArrayList<>();
            one.add(Optional.empty());
            rows.values().forEach(row -> one.add(Optional.of(row)));
            options.add(one);
        });
        Combinations.forEach(options, MOST_SETS, chosen -> {
            List<Row> told = chosen.stream().flatMap(Optional::stream).toList();
            tell.apply(told).ifPresent(rows -> {
                BigInteger truth = truths.finish(truths.together(rows));
                choices.putIfAbsent(
                        truth, new Choice(truth, told.isEmpty() ? List.of() : List.of(new Piece(type, told))));
            });
        });
        return List.copyOf(choices.values());
    }
}
