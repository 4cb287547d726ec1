package dk.indsatsregler.skala;

import dk.indsatsregler.text.VisibleText;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list of offers.
 *
 * @param fil the file
 * @param linje the line, from 1
 * @param kolonne the column, from 1
 * @param besked what is wrong, and what it would have caused, in Danish
 * @param forslag what may have been meant; {@code null} without a good guess
 */
public record Tilbudsproblem(
        String fil,
        int linje,
        int kolonne,
        String besked,
        @Nullable String forslag) implements Serializable {

    /** One line: where, what, and what may have been meant. */
    public String tekst() {
        return VisibleText.line(fil) + ":" + linje + ":" + kolonne + "  " + VisibleText.line(besked)
                + (forslag == null ? "" : " Måske mente du: " + VisibleText.line(forslag));
    }
}
