package dk.indsatsregler.editing;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Corrections carried out on a text. */
public final class Corrections {

    private Corrections() {}

    /** The exact corrections of some problems of one file that do not touch each other, from the top down. */
    public static List<Rettelse> together(List<Regelproblem> problems) {
        List<Rettelse> together = new ArrayList<>();
        Rettelse last = null;
        List<Rettelse> all = problems.stream()
                .map(Regelproblem::rettelse)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted(Comparator.comparingInt(Rettelse::linje).thenComparingInt(Rettelse::kolonne))
                .toList();
        for (Rettelse correction : all) {
            if (last == null
                    || correction.linje() > last.linje()
                    || correction.kolonne() > last.kolonne() + last.længde()) {
                together.add(correction);
                last = correction;
            }
        }
        return List.copyOf(together);
    }

    /** A text with corrections that do not touch each other. */
    public static String apply(String text, List<Rettelse> corrections) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = corrections.size() - 1; i >= 0; i--) {
            Rettelse correction = corrections.get(i);
            int at = offset(text, correction.linje(), correction.kolonne());
            changed.replace(at, Math.min(text.length(), at + correction.længde()), correction.tekst());
        }
        return changed.toString();
    }

    /** Where a place is in a text, in characters from 0; the end of the text when it is beyond. */
    public static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line && at < text.length(); at++) {
            char c = text.charAt(at);
            boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            i += (c == '\n' || c == '\r') && !pair ? 1 : 0;
        }
        return Math.min(text.length(), at + column - 1);
    }

    /** A line of a text, from 1, without its end; empty beyond the last one. */
    static String line(String text, int line) {
        int from = offset(text, line, 1);
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return text.substring(from, to);
    }
}
