package dk.indsatsregler.testing.feature;

import dk.indsatsregler.rulefile.problem.Guess;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that begin a line. */
final class GherkinKeywords {

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
            Map.entry("Scenario Template", "Abstrakt Scenario"),
            Map.entry("Examples", "Eksempler"),
            Map.entry("Given", "Givet"),
            Map.entry("When", "Når"),
            Map.entry("Then", "Så"),
            Map.entry("And", "Og"),
            Map.entry("But", "Men"));

    // Steps that lack only their first word.
    private static final Map<Pattern, String> BARE = Map.of(
            Pattern.compile("^(\\p{Lu}\\S*\\.\\S+ er |ingen \\p{Lu}|området |områderne |\\p{Lu}\\p{L}+:$)"), "Givet",
            Pattern.compile("^sagen vurderes "), "Når",
            Pattern.compile(
                            "^(er|siger|mangler|har|hviler|forklares|afventer|venter) ([A-Z0-9]+-|der |trinnet |resultatet |fristen )"),
                    "Så");

    private GherkinKeywords() {}

    /** The line with its first word as a step would have it; {@code null} when no keyword is near. */
    static @Nullable String corrected(String line) {
        String heading = heading(line);
        if (heading != null) {
            return heading.equals(line) ? null : heading;
        }
        int end = line.indexOf(' ');
        String guess = end < 0 ? null : nearest(line.substring(0, end).replace(":", ""), STEPS);
        return guess == null ? null : guess + " " + line.substring(end).strip();
    }

    /** The line as a step: with its first word put right, or put in before it; {@code null} when it is no step. */
    static @Nullable String step(String line) {
        String corrected = corrected(line);
        if (corrected != null) {
            return corrected;
        }
        return BARE.entrySet().stream()
                .filter(e -> e.getKey().matcher(line).find())
                .map(e -> e.getValue() + " " + line)
                .findFirst()
                .orElse(null);
    }

    /** Why a line that is nearly a heading, or begins with an English keyword, is not read; {@code null} for others. */
    static @Nullable String slip(String line) {
        String english = english(line);
        if (english != null) {
            return "Linjen bliver ikke læst. Scenarier skrives på dansk, og " + line.substring(0, english.length())
                    + " hedder " + ENGLISH.get(english) + ".";
        }
        String heading = heading(line);
        if (heading == null || heading.equals(line)) {
            return null;
        }
        return named(line) != null
                ? "Linjen bliver ikke læst: ingen overskrift hedder sådan."
                : "Linjen bliver ikke læst: der skal stå kolon efter overskriftens første ord.";
    }

    /** The line as the heading it is nearly; {@code null} when it is none. */
    static @Nullable String heading(String line) {
        String english = english(line);
        String danish = english == null ? null : ENGLISH.get(english);
        if (english != null && danish != null && HEADINGS.contains(danish)) {
            String rest = line.substring(english.length());
            return danish + (rest.startsWith(":") ? "" : ":") + rest;
        }
        String guess = named(line);
        if (guess != null) {
            return guess + line.substring(line.indexOf(':'));
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

    /** The heading that what stands before the colon is nearly; {@code null} when it is none. */
    private static @Nullable String named(String line) {
        int colon = line.indexOf(':');
        return colon <= 0 ? null : Guess.misspelt(line.substring(0, colon), HEADINGS);
    }

    private static @Nullable String nearest(String word, List<String> words) {
        String english = english(word);
        String danish = english == null ? null : ENGLISH.get(english);
        return danish != null && words.contains(danish) ? danish : Guess.nearest(word, words);
    }

    /** The English keyword a line begins with; {@code null} when it begins with none. */
    private static @Nullable String english(String line) {
        return ENGLISH.keySet().stream()
                .filter(word -> line.regionMatches(true, 0, word, 0, word.length()))
                .filter(word -> line.length() == word.length() || " :".indexOf(line.charAt(word.length())) >= 0)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }
}
