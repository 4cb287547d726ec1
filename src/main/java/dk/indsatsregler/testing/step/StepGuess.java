package dk.indsatsregler.testing.step;

import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.testing.fact.DayText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Did you mean: the form a step comes nearest to, with the step's own words filled in. */
final class StepGuess {

    private static final int FAR = 1000;
    private static final int FARTHEST = 3;
    private static final String TEXT = "\"TEKST\"";
    private static final int LONGEST = 40;
    private static final String ASSESSED = "sagen vurderes den ";
    private static final Set<String> EQUALS = Set.of("=", "==", ":", "lig", "sættes", "bliver", "var", "is");
    private static final Set<String> NEGATIONS = Set.of("ikke", "ingen", "intet", "aldrig", "hverken", "ej");

    private final List<String> written;
    private final Set<String> known;

    private StepGuess(List<String> written, Set<String> known) {
        this.written = written;
        this.known = known;
    }

    /** The step it most likely should be, without its keyword; {@code null} when no form is near. */
    static @Nullable String nearest(String text, List<StepPattern> patterns) {
        Set<String> known = patterns.stream()
                .flatMap(p -> p.words().stream())
                .filter(word -> !StepPattern.slot(word))
                .collect(Collectors.toSet());
        List<String> words = words(text, known);
        if (words.size() > LONGEST) {
            return null;
        }
        String guess = new StepGuess(words, known).nearest(patterns);
        if (guess == null && words.size() > 2) {
            // «NP-K1 er opfyldt», as a sentence would have it.
            List<String> turned = new ArrayList<>(words);
            turned.set(0, words.get(1));
            turned.set(1, words.get(0));
            guess = new StepGuess(turned, known).nearest(patterns);
        }
        return text.equals(guess) ? null : dated(guess);
    }

    // The day as it is to be written, when it is known which: a suggestion must be one that can be read.
    private static @Nullable String dated(@Nullable String guess) {
        if (guess == null || !guess.startsWith(ASSESSED)) {
            return guess;
        }
        String day = DayText.meant(guess.substring(ASSESSED.length()));
        return day == null ? guess : ASSESSED + day;
    }

    /** The words of a step; IKKE_OPFYLDT and ikke-opfyldt are the words they are written of. What is quoted stays as it is. */
    private static List<String> words(String text, Set<String> known) {
        List<String> words = new ArrayList<>();
        boolean quoted = false;
        for (String word : text.split(" ", -1)) {
            quoted = quoted || word.contains("\"");
            String plain = word.toLowerCase(Locale.ROOT)
                    .replace("udenfor", "uden for")
                    .replaceFirst("^ikke", "ikke ")
                    .replaceFirst("^uopfyl", "ikke opfyl");
            List<String> parts = List.of(plain.split("[ _-]+"));
            boolean split = !parts.isEmpty() && (known.containsAll(parts) || NEGATIONS.contains(parts.get(0)));
            words.addAll(split && !quoted ? parts : List.of(!quoted && EQUALS.contains(word) ? "er" : word));
        }
        return words;
    }

    private @Nullable String nearest(List<StepPattern> patterns) {
        String best = null;
        int least = FAR;
        for (StepPattern pattern : patterns) {
            List<String> fixed =
                    pattern.words().stream().filter(w -> !StepPattern.slot(w)).toList();
            Way way = way(pattern.words());
            // Most of the fixed words must be there, or nearly there; else anything would resemble "TYPE:".
            if (way.cost() < least && way.cost() <= FARTHEST && way.kept() * 2 >= fixed.size() && way.kept() > 0) {
                least = way.cost();
                best = quoted(pattern, way.words());
            }
        }
        return best;
    }

    private static String quoted(StepPattern pattern, List<String> words) {
        int last = pattern.words().size() - 1;
        String text = String.join(" ", words);
        if (!pattern.words().get(last).equals(TEXT) || text.contains("\"") || words.size() <= last) {
            return text;
        }
        return String.join(" ", words.subList(0, last)) + " \"" + String.join(" ", words.subList(last, words.size()))
                + "\"";
    }

    /** How a form's words and the step's go together. */
    private record Way(int cost, int kept, List<String> words) {

        Way then(int more, boolean keeps, @Nullable String word) {
            List<String> longer = new ArrayList<>(words);
            if (word != null) {
                longer.add(word);
            }
            return new Way(cost + more, kept + (keeps ? 1 : 0), longer);
        }
    }

    private Way way(List<String> form) {
        Way[][] ways = new Way[form.size() + 1][written.size() + 1];
        for (int i = 0; i <= form.size(); i++) {
            for (int j = 0; j <= written.size(); j++) {
                ways[i][j] = i == 0 && j == 0 ? new Way(0, 0, List.of()) : best(ways, form, i, j);
            }
        }
        return ways[form.size()][written.size()];
    }

    private Way best(Way[][] ways, List<String> form, int i, int j) {
        Way best = new Way(FAR, 0, List.of());
        if (i > 0 && j > 0) {
            best = better(best, pair(ways[i - 1][j - 1], form.get(i - 1), written.get(j - 1)));
            if (StepPattern.wide(form.get(i - 1)) && j > 1) {
                best = better(best, ways[i][j - 1].then(0, false, written.get(j - 1)));
            }
        }
        if (i > 0) {
            String word = form.get(i - 1);
            // To put in a "not", or to leave one out, is to guess at the opposite.
            best = better(best, ways[i - 1][j].then(negates(word) ? FAR : 2, false, word));
        }
        if (j > 0) {
            best = better(best, ways[i][j - 1].then(negates(written.get(j - 1)) ? FAR : 2, false, null));
        }
        return best;
    }

    private static Way better(Way a, Way b) {
        return b.cost() < a.cost() || (b.cost() == a.cost() && b.kept() > a.kept()) ? b : a;
    }

    private Way pair(Way before, String form, String word) {
        if (form.equals(word)) {
            return before.then(0, true, form);
        } else if (StepPattern.slot(form)) {
            boolean opposite = negates(word) && !StepPattern.wide(form);
            return before.then(opposite ? FAR : fits(form, word) ? 0 : 2, false, word);
        } else if (negates(word)) {
            return negates(form) ? before.then(1, true, form) : before.then(FAR, false, form);
        } else if (Guess.nearest(word, List.of(form)) != null) {
            return before.then(1, true, form);
        }
        // What another form says with the word is not what this one says.
        return before.then(negates(form) || known.contains(word) ? FAR : 3, false, form);
    }

    private static boolean negates(String word) {
        return NEGATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Does the word look like what is to be filled in? */
    private static boolean fits(String slot, String word) {
        boolean capitals =
                word.toUpperCase(Locale.ROOT).equals(word) && word.codePoints().anyMatch(Character::isLetter);
        return switch (slot) {
            case "REGEL", "REGEL2", "RESULTAT", "MÆRKE", "SKALA" -> capitals;
            case "TYPE.FELT" -> word.contains(".");
            case "TYPE:" -> word.endsWith(":");
            case "VIDNE" -> word.contains("[");
            case "VERBUM" -> !capitals;
            case "DATO" -> word.chars().anyMatch(c -> c >= '0' && c <= '9');
            default -> true;
        };
    }
}
