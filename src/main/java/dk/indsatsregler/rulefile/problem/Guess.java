package dk.indsatsregler.rulefile.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Did you mean: the nearest of some words, when one is near enough to be a good guess. */
public final class Guess {

    private static final int LONGEST = 80;
    private static final int SHORTEST = 4;

    private Guess() {}

    /** The nearest word, else the only one that begins like this; {@code null} when there is no good guess. */
    public static @Nullable String nearest(String written, Collection<String> words) {
        if (words.contains(written)) {
            return written; // nothing to guess, as in every file that is right
        }
        String misspelt = misspelt(written, words);
        return misspelt != null ? misspelt : beginning(plain(written), words);
    }

    /** The nearest word; {@code null} when none is near, or the two nearest are equally near. */
    public static @Nullable String misspelt(String written, Collection<String> words) {
        String plain = plain(written);
        int allowed = plain.length() <= 2 ? 0 : plain.length() <= 4 ? 1 : plain.length() <= 8 ? 2 : 3;
        String best = null;
        int least = allowed + 1;
        boolean tied = false;
        for (String word : words) {
            int d = distance(plain, plain(word), allowed);
            if (d < least) {
                best = word;
                least = d;
                tied = false;
            } else if (d == least && d <= allowed && !word.equals(best)) {
                tied = true;
            }
        }
        return tied ? null : best;
    }

    /** The only word of a short list that is one letter from it, however short; {@code null} when there is none or more. */
    public static @Nullable String oneLetterOff(String written, Collection<String> words) {
        String lower = written.toLowerCase(Locale.ROOT);
        List<String> near = words.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT), 1) <= 1)
                .toList();
        return near.size() == 1 && written.length() > 1 ? near.get(0) : null;
    }

    /** The only word that begins like this, or that this begins with. */
    private static @Nullable String beginning(String plain, Collection<String> words) {
        List<String> begun = plain.length() < SHORTEST
                ? List.of()
                : words.stream()
                        .filter(word -> {
                            String known = plain(word);
                            return known.startsWith(plain) || (known.length() > SHORTEST && plain.startsWith(known));
                        })
                        .distinct()
                        .toList();
        return begun.size() == 1 ? begun.get(0) : null;
    }

    /** Are two words the same but for case, signs and how æ, ø and å are written? */
    public static boolean alike(String a, String b) {
        return plain(a).equals(plain(b));
    }

    // Case, and æ/ae, ø/oe, å/aa, are what people mix up first.
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String cut = lower.length() <= LONGEST ? lower : lower.substring(0, LONGEST);
        return cut.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("_", "")
                .replace(" ", "")
                .replace("-", "");
    }

    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + swap);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
