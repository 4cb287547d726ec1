package dk.indsatsregler.testing.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the subject of a Danish question ends: {@code Er | barnets relationer til lærerne | kortlagt}. A question is put in the order verb,
 * subject, rest; a statement has the subject first. No grammar, only the forms that questions about a case have; the rest stays a question.
 */
final class Subject {

    private static final Set<String> PREPOSITIONS =
            Set.of("af", "for", "fra", "hos", "i", "med", "mod", "om", "på", "til", "under", "ved");
    private static final Set<String> ARTICLES = Set.of("en", "et", "den", "det", "de");
    private static final Set<String> MAY_HAVE_MORE = Set.of("er", "stemmer");

    private final List<String> words;
    private int end;

    private Subject(List<String> words) {
        this.words = words;
    }

    /** How many words the subject has, when the verb comes before it; empty when it cannot be told. */
    static Optional<Integer> length(String verb, List<String> words) {
        Subject subject = new Subject(words);
        subject.noun();
        if (MAY_HAVE_MORE.contains(verb)) {
            subject.more();
        }
        // What follows a comma right after the subject is a second question, or hangs on the verb.
        boolean clear = subject.end < words.size()
                && subject.end > 0
                && (!words.get(subject.end - 1).endsWith(",") || subject.clause());
        return clear ? Optional.of(subject.end) : Optional.empty();
    }

    private String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    private boolean clause() {
        return words.subList(0, end).contains("der");
    }

    private void noun() {
        String first = word(0);
        if (first.equals("der")) {
            end = 1;
        } else if (ARTICLES.contains(first) && word(1).equals("af")) {
            end = 3;
        } else if (first.equals("det")) {
            // det overvejede sted; but: det vurderet, om …
            end = word(1).endsWith("ede") ? 3 : 1;
        } else if (ARTICLES.contains(first)) {
            end = described(1, first.equals("den")) ? 3 : 2;
            clauseAfter();
        } else if (first.endsWith("s") && first.length() > 3) {
            end = word(1).endsWith("ede") ? 3 : 2;
            coordinated();
        } else {
            end = 1;
            coordinated();
        }
        parenthesis();
    }

    // Is the word there an adjective, so that the noun is still to come?
    private boolean described(int at, boolean definite) {
        String word = word(at);
        boolean adjective = definite
                ? word.endsWith("e") && !word.endsWith(",")
                : word.endsWith("ende") || word.endsWith("eret") || word.endsWith("lig");
        return adjective && !PREPOSITIONS.contains(word(at + 1)) && at + 2 < words.size();
    }

    // den unge, der er fyldt 15 år, …
    private void clauseAfter() {
        if (word(end - 1).endsWith(",") && word(end).equals("der")) {
            do {
                end++;
            } while (end < words.size() && !word(end - 1).endsWith(","));
        }
    }

    private void coordinated() {
        if (word(end).equals("og") || word(end).equals("eller")) {
            end += 2;
        }
    }

    private void parenthesis() {
        if (word(end).startsWith("(")) {
            while (end < words.size() && !word(end++).endsWith(")")) {
                // up to the word that closes it
            }
        }
    }

    // forholdene i skolen | kortlagt; but: barnet | i en udsat position
    private void more() {
        String noun = word(end + 1);
        if (!PREPOSITIONS.contains(word(end)) || ARTICLES.contains(noun) || noun.endsWith(",")) {
            return;
        }
        int before = end;
        end += word(end + 2).equals("selv") ? 3 : 2;
        coordinated();
        parenthesis();
        boolean restFollows = end < words.size()
                && (!PREPOSITIONS.contains(word(end))
                        || word(end).equals("med")
                        || word(end + 1).equals("sig"));
        if (!restFollows) {
            end = before;
        }
    }
}
