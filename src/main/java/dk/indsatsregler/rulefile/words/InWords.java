package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comparison said in words: {@code alder er mindst 3}, {@code alder mellem 3 og 9}.
 *
 * @param words those that were said
 * @param comparisons the comparisons they stand for, each with its value
 * @param last the last word of it
 */
public record InWords(String words, List<String> comparisons, Token last) {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("er", "=="),
            Map.entry("lig", "=="),
            Map.entry("ikke", "!="),
            Map.entry("mindst", ">="),
            Map.entry("højst", "<="),
            Map.entry("maks", "<="),
            Map.entry("over", ">"),
            Map.entry("større", ">"),
            Map.entry("flere", ">"),
            Map.entry("under", "<"),
            Map.entry("mindre", "<"),
            Map.entry("færre", "<"));
    private static final Set<String> SMALL = Set.of("med", "end");
    private static final Set<String> BETWEEN = Set.of("mellem", "fra");

    public InWords {
        comparisons = List.copyOf(comparisons);
    }

    /** The one that is next; {@code null} when there is none. */
    public static @Nullable InWords of(Tokens tokens) {
        int at = 0;
        String sign = "";
        boolean between = false;
        while (tokens.peek(at).kind() == Kind.NAME) {
            String word = tokens.peek(at).text().toLowerCase(Locale.ROOT);
            between |= BETWEEN.contains(word);
            if (SIGNS.containsKey(word)) {
                sign = SIGNS.getOrDefault(word, "");
            } else if (!BETWEEN.contains(word) && (at == 0 || !SMALL.contains(word))) {
                break;
            }
            at++;
        }
        if (at == 0 || tokens.peek(at).line() != tokens.peek().line()) {
            return null;
        }
        String words = tokens.folded(tokens.position(), tokens.position() + at);
        int second = at + 2;
        if (between) {
            boolean two = value(tokens, at) == 1 && value(tokens, second) == 1;
            return two
                    ? new InWords(
                            words,
                            List.of(">= " + written(tokens, at, 1), "<= " + written(tokens, second, 1)),
                            tokens.peek(second))
                    : null;
        }
        int length = value(tokens, at);
        return length == 0
                ? null
                : new InWords(words, List.of(sign + " " + written(tokens, at, length)), tokens.peek(at + length - 1));
    }

    private static int value(Tokens tokens, int at) {
        Token token = tokens.peek(at);
        if (token.kind() == Kind.NAME) {
            return tokens.peek(at + 1).is(".") && tokens.peek(at + 2).kind() == Kind.NAME ? 3 : 1;
        }
        return token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT ? 1 : 0;
    }

    private static String written(Tokens tokens, int at, int length) {
        return tokens.folded(tokens.position() + at, tokens.position() + at + length);
    }

    /** As it is written. */
    public String meant(String field) {
        return String.join(", ", comparisons.stream().map(c -> field + " " + c).toList());
    }
}
