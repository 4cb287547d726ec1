package dk.indsatsregler.analysis.grid;

import java.math.BigInteger;
import java.util.List;

/**
 * One way some conditions can come out together.
 *
 * @param truths the truth of each condition (see {@link TruthVector})
 * @param pieces facts that make it so
 */
public record Choice(BigInteger truths, List<Piece> pieces) {

    public Choice {
        pieces = List.copyOf(pieces);
    }
}
