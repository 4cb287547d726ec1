package dk.indsatsregler.testing.feature;

import dk.indsatsregler.rulefile.problem.Guess;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that begin a line. */
final class Keywords {

    static final List<String> STEPS = List.of("Givet", "Når", "Så", "Og", "Men");
    static final List<String> HEADINGS =
            List.of("Egenskab", "Baggrund", "Regel", "Scenarie", "Abstrakt Scenario", "Eksempler");

    private Keywords() {}

    /** The line with its first word as a step would have it; {@code null} when no keyword is near. */
    static @Nullable String corrected(String line) {
        String heading = heading(line);
        if (heading != null) {
            return heading;
        }
        String[] words = line.split("[ :]", 2);
        String guess = Guess.nearest(words[0], STEPS);
        return guess == null || words.length < 2 ? null : guess + " " + words[1].strip();
    }

    /** The line as the heading it is nearly; {@code null} when it is none. */
    static @Nullable String heading(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            String guess = Guess.nearest(line.substring(0, colon), HEADINGS);
            return guess == null ? null : guess + ":" + line.substring(colon + 1);
        }
        for (String heading : HEADINGS) {
            String lower = heading.toLowerCase(Locale.ROOT);
            String other = line.toLowerCase(Locale.ROOT);
            if (other.equals(lower) || other.startsWith(lower + " ")) {
                return heading + ":" + line.substring(heading.length());
            }
        }
        return null;
    }
}
