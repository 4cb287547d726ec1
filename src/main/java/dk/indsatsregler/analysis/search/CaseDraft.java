package dk.indsatsregler.analysis.search;

import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A case in the making.
 *
 * @param date the assessment date
 * @param areas the areas it names; empty when it names none
 * @param told the rows told of each type, in the vocabulary's order; only their told fields count
 */
public record CaseDraft(LocalDate date, Set<String> areas, Map<FactType, List<Row>> told) {

    public CaseDraft {
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /** A draft put together from pieces; each of them tells of fields of its own. */
    public static CaseDraft of(Vocabulary vocabulary, LocalDate date, List<Piece> pieces) {
        Map<FactType, List<Row>> told = new LinkedHashMap<>();
        for (FactType type : vocabulary.told()) {
            List<Piece> own = pieces.stream().filter(p -> p.type().equals(type)).toList();
            if (type.many()) {
                own.forEach(piece -> told.put(type, piece.rows()));
            } else {
                List<Row> rows = own.stream().flatMap(p -> p.rows().stream()).toList();
                Row row = together(type, rows);
                if (anythingTold(row)) {
                    told.put(type, List.of(row));
                }
            }
        }
        return new CaseDraft(date, Set.of(), told);
    }

    private static Row together(FactType type, List<Row> rows) {
        @Nullable Object[] values = new @Nullable Object[type.fields().size()];
        for (Row row : rows) {
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] == null ? row.value(i) : values[i];
            }
        }
        return new Row(type, "", true, values);
    }

    private static boolean anythingTold(Row row) {
        return row.type().fields().stream().anyMatch(f -> f.derivation() == null && row.value(f.index()) != null);
    }

    /** The same in other areas. */
    public CaseDraft in(Set<String> others) {
        return new CaseDraft(date, others, told);
    }

    /** Every draft that tells one thing less, the biggest things first. */
    List<CaseDraft> lesser() {
        List<CaseDraft> lesser = new ArrayList<>();
        told.forEach((type, rows) -> lesser.add(without(type)));
        told.forEach((type, rows) -> {
            if (type.many()) {
                IntStream.range(0, rows.size()).forEach(i -> lesser.add(with(type, left(rows, i, null))));
            }
        });
        told.forEach((type, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                for (Field field : type.fields()) {
                    Object value = rows.get(i).value(field.index());
                    if (field.derivation() == null && value != null && !field.mandatory()) {
                        Row less = less(rows.get(i), field);
                        if (type.many() || anythingTold(less)) {
                            lesser.add(with(type, left(rows, i, less)));
                        }
                    }
                }
            }
        });
        return lesser;
    }

    private static List<Row> left(List<Row> rows, int index, @Nullable Row instead) {
        List<Row> left = new ArrayList<>(rows);
        left.remove(index);
        if (instead != null) {
            left.add(index, instead);
        }
        return left;
    }

    private static Row less(Row row, Field field) {
        @Nullable Object[] values = new @Nullable Object[row.type().fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == field.index() ? null : row.value(i);
        }
        return new Row(row.type(), "", true, values);
    }

    private CaseDraft without(FactType type) {
        Map<FactType, List<Row>> others = new LinkedHashMap<>(told);
        others.remove(type);
        return new CaseDraft(date, areas, others);
    }

    private CaseDraft with(FactType type, List<Row> rows) {
        Map<FactType, List<Row>> all = new LinkedHashMap<>(told);
        all.put(type, List.copyOf(rows));
        return new CaseDraft(date, areas, all);
    }
}
