package dk.indsatsregler.rulefile.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number a Danish text says.
 *
 * @param value the number, weeks as days
 * @param unit what it counts
 * @param bound on which side of it; {@code null} when the text does not say, or says it in the negative
 * @param range is it one end of a range or one of a list?
 * @param quoted does it stand between « and »: somebody else's words?
 * @param total is it what something is counted out of, as 4 in "2 af 4"?
 * @param noun the word that follows it, or "trin" before it; empty when there is none
 * @param start where the number begins in the text
 * @param length its length there
 * @param words it and the words that belong to it, as written
 */
record TextNumber(
        BigDecimal value,
        Unit unit,
        @Nullable Bound bound,
        boolean range,
        boolean quoted,
        boolean total,
        String noun,
        int start,
        int length,
        String words) {}
