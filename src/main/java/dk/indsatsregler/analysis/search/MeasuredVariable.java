package dk.indsatsregler.analysis.search;

import dk.indsatsregler.analysis.grid.Choice;
import dk.indsatsregler.analysis.grid.Matches;
import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.Representatives;
import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.analysis.grid.TruthVector;
import dk.indsatsregler.analysis.grid.Variable;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A variable whose choices are found by telling many cases and measuring what is derived from them. */
final class MeasuredVariable {

    private static final int MOST_CASES = 10_000;
    private static final int MOST_ROWS = 10_000;

    private final Records records;
    private final Candidates candidates;
    private final LocalDate date;
    private final Map<String, Representatives> values = new LinkedHashMap<>();
    private final Map<FactType, TruthVector> truths = new LinkedHashMap<>();
    private final Map<BigInteger, Choice> choices = new LinkedHashMap<>();

    MeasuredVariable(Records records, Candidates candidates, LocalDate date) {
        this.records = records;
        this.candidates = candidates;
        this.date = date;
    }

    /**
     * The variable.
     *
     * @param conditions its conditions, by type
     * @param inputs the told fields of types there is one of, that they rest on
     */
    Variable of(Map<FactType, List<Condition>> conditions, List<Field> inputs) {
        List<Condition> all = new ArrayList<>();
        conditions.forEach((type, own) -> {
            values.put(type.name(), new Representatives(own));
            truths.put(type, new TruthVector(own));
            all.addAll(own);
        });
        List<Field> read =
                all.stream().flatMap(c -> c.fields().stream()).distinct().toList();
        List<List<Optional<Object>>> options =
                inputs.stream().map(field -> options(field, read)).toList();
        Combinations.forEach(options, MOST_CASES, chosen -> tell(conditions, inputs, chosen, read));
        return new Variable(all, List.copyOf(choices.values()));
    }

    private List<Optional<Object>> options(Field field, List<Field> read) {
        Representatives own = values.get(field.type());
        List<Field> measures = read.stream().filter(f -> isInput(field, f)).toList();
        List<Field> beside = Stream.concat(
                        measures.stream(),
                        read.stream()
                                .filter(f ->
                                        !f.equals(field) && measures.stream().anyMatch(m -> isInput(f, m))))
                .toList();
        if (own == null || !read.contains(field)) {
            return candidates.of(field, List.of(), beside, values);
        }
        FactType type = records.vocabulary().type(field.type()).orElseThrow();
        return measures.isEmpty() ? own.telling(type, field) : candidates.of(field, own.of(field), beside, values);
    }

    // Far more work than a fact matched against a condition, but most of a search in the shipped rules is made of it.
    private static final int A_CASE_LAID_OUT = 100;

    private static boolean isInput(Field field, Field measure) {
        return measure.derivation() != null && measure.derivation().inputs().contains(field.path());
    }

    private void tell(
            Map<FactType, List<Condition>> conditions,
            List<Field> inputs,
            List<Optional<Object>> chosen,
            List<Field> read) {
        List<Piece> pieces = new ArrayList<>();
        for (FactType type : records.vocabulary().told()) {
            @Nullable Object[] row = new @Nullable Object[type.fields().size()];
            boolean told = false;
            for (int i = 0; i < inputs.size(); i++) {
                if (inputs.get(i).type().equals(type.name())) {
                    row[inputs.get(i).index()] = chosen.get(i).orElse(null);
                    told |= chosen.get(i).isPresent();
                }
            }
            if (told) {
                pieces.add(new Piece(type, List.of(new Row(type, "", true, row))));
            }
        }
        Optional<CaseFacts> facts = facts(pieces);
        if (facts.isEmpty()) {
            return;
        }
        List<Choice> so = List.of(new Choice(BigInteger.ZERO, pieces));
        int offset = 0;
        for (FactType type : conditions.keySet()) {
            TruthVector own = Objects.requireNonNull(truths.get(type));
            List<Choice> more = type.many()
                    ? sets(type, own, pieces, read)
                    : List.of(new Choice(
                            own.finish(own.match(facts.get().rows(type).get(0))), List.of()));
            so = product(so, more, 2 * offset);
            offset += Objects.requireNonNull(conditions.get(type)).size();
        }
        so.forEach(choice -> choices.putIfAbsent(choice.truths(), choice));
    }

    private static List<Choice> product(List<Choice> some, List<Choice> more, int shift) {
        List<Choice> both = new ArrayList<>();
        for (Choice one : some) {
            for (Choice other : more) {
                both.add(new Choice(
                        one.truths().or(other.truths().shiftLeft(shift)),
                        Stream.concat(one.pieces().stream(), other.pieces().stream())
                                .toList()));
            }
        }
        return both;
    }

    private Optional<List<Row>> told(List<Piece> others, FactType type, List<Row> rows) {
        List<Piece> all = new ArrayList<>(others);
        all.add(new Piece(type, rows));
        return facts(all).map(facts -> facts.rows(type));
    }

    private Optional<CaseFacts> facts(List<Piece> pieces) {
        Steps.take(A_CASE_LAID_OUT);
        return records.facts(CaseDraft.of(records.vocabulary(), date, pieces));
    }

    private List<Choice> sets(FactType type, TruthVector own, List<Piece> others, List<Field> read) {
        List<Field> told = type.fields().stream()
                .filter(f -> f.derivation() == null)
                .filter(f -> type.key().filter(f::equals).isPresent()
                        || read.stream()
                                .anyMatch(r -> r.equals(f)
                                        || (r.derivation() != null
                                                && r.derivation().inputs().contains(f.path()))))
                .toList();
        Matches matches = new Matches(type, own);
        KeyedSets keyed = new KeyedSets(type, own);
        Combinations.forEach(told.stream().map(f -> options(f, read)).toList(), MOST_ROWS, chosen -> {
            @Nullable Object[] row = new @Nullable Object[type.fields().size()];
            for (int i = 0; i < chosen.size(); i++) {
                row[told.get(i).index()] = chosen.get(i).orElse(null);
            }
            told(others, type, List.of(new Row(type, "", true, row))).ifPresent(rows -> {
                matches.add(rows.get(0));
                if (type.key().isPresent()) {
                    keyed.add(rows);
                }
            });
        });
        return type.key().isEmpty() ? matches.sets() : keyed.sets(rows -> told(others, type, rows));
    }
}
