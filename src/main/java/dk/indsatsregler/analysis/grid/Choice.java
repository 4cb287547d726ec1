package dk.indsatsregler.analysis.grid;

import java.math.BigInteger;
import java.util.List;

/**
 * One way some conditions can come out together.
 *
 * @param lanes the truth of each condition (see {@link Lanes})
 * @param pieces facts that make it so
 */
public record Choice(BigInteger lanes, List<Piece> pieces) {

    public Choice {
        pieces = List.copyOf(pieces);
    }
}
