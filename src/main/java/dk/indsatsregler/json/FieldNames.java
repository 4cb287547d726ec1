package dk.indsatsregler.json;

import dk.indsatsregler.sag.Krav;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of fields in a document: which may be repeated to the reader, and which known one was meant. */
final class FieldNames {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9]{0,39}");
    private static final int MOST_DIGITS = 4;
    private static final int LONGEST = 60;

    private FieldNames() {}

    /** Can the name be repeated? Not when it could hold a number that identifies somebody, or free text. */
    static boolean harmless(String name) {
        return HARMLESS.matcher(name).matches()
                && name.chars().filter(c -> c >= '0' && c <= '9').count() <= MOST_DIGITS
                && !Krav.lignerCpr(name);
    }

    /** {@code ": name"} if it may be repeated; otherwise nothing. */
    static String repeated(String name) {
        return harmless(name) ? ": " + name : "";
    }

    /** {@code " Måske mente du: …"}, or {@code otherwise} when no known name is near. */
    static String suggestion(String name, Collection<String> known, String otherwise) {
        return nearest(name, known).map(n -> " Måske mente du: " + n).orElse(otherwise);
    }

    /** The known name nearest to one that is not: at most a third of its letters away. */
    static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = folded(name);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = folded(candidate);
            int distance = distance(typed, other);
            if (distance < least && distance * 3 <= Math.max(3, Math.min(typed.length(), other.length()))) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Case, spaces and the two ways to write æøå make no difference. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]", "");
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
