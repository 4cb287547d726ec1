package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.util.List;

/**
 * What a case tells of one type.
 *
 * @param type the type
 * @param rows of a type there is one of, one row, what others tell of it left out; of a type there can be several of, all of them
 */
public record Piece(FactType type, List<Row> rows) {

    public Piece {
        rows = List.copyOf(rows);
    }
}
