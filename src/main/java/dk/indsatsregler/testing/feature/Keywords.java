package dk.indsatsregler.testing.feature;

import dk.indsatsregler.rulefile.problem.Guess;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that begin a line. */
final class Keywords {

    static final List<String> STEPS = List.of("Givet", "Når", "Så", "Og", "Men");
    static final List<String> HEADINGS =
            List.of("Egenskab", "Baggrund", "Regel", "Scenarie", "Abstrakt Scenario", "Eksempler");

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("Feature", "Egenskab"),
            Map.entry("Background", "Baggrund"),
            Map.entry("Rule", "Regel"),
            Map.entry("Scenario", "Scenarie"),
            Map.entry("Example", "Scenarie"),
            Map.entry("Scenario Outline", "Abstrakt Scenario"),
            Map.entry("Examples", "Eksempler"),
            Map.entry("Given", "Givet"),
            Map.entry("When", "Når"),
            Map.entry("Then", "Så"),
            Map.entry("And", "Og"),
            Map.entry("But", "Men"));

    private Keywords() {}

    /** The line with its first word as a step would have it; {@code null} when no keyword is near. */
    static @Nullable String corrected(String line) {
        String heading = heading(line);
        if (heading != null) {
            return heading;
        }
        int end = line.indexOf(' ');
        String guess = end < 0 ? null : nearest(line.substring(0, end).replace(":", ""), STEPS);
        return guess == null ? null : guess + " " + line.substring(end).strip();
    }

    /** The line as the heading it is nearly; {@code null} when it is none. */
    static @Nullable String heading(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            String guess = nearest(line.substring(0, colon), HEADINGS);
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

    private static @Nullable String nearest(String word, List<String> words) {
        String danish = ENGLISH.get(word);
        return danish != null && words.contains(danish) ? danish : Guess.nearest(word, words);
    }
}
