package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comparison said in words: {@code alder er mindst 3}, {@code alder mellem 3 og 9}, {@code alder 3 eller derover}.
 *
 * @param words those that were said
 * @param comparisons the comparisons they stand for, each with its value
 * @param last the last word of it
 */
public record InWords(String words, List<String> comparisons, Token last) {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("er", "=="),
            Map.entry("lig", "=="),
            Map.entry("lige", "=="),
            Map.entry("præcis", "=="),
            Map.entry("netop", "=="),
            Map.entry("equals", "=="),
            Map.entry("is", "=="),
            Map.entry("ikke", "!="),
            Map.entry("ej", "!="),
            Map.entry("forskellig", "!="),
            Map.entry("mindst", ">="),
            Map.entry("minimum", ">="),
            Map.entry("min", ">="),
            Map.entry("least", ">="),
            Map.entry("højst", "<="),
            Map.entry("højest", "<="),
            Map.entry("maks", "<="),
            Map.entry("max", "<="),
            Map.entry("maksimalt", "<="),
            Map.entry("maksimum", "<="),
            Map.entry("most", "<="),
            Map.entry("over", ">"),
            Map.entry("større", ">"),
            Map.entry("flere", ">"),
            Map.entry("mere", ">"),
            Map.entry("ældre", ">"),
            Map.entry("højere", ">"),
            Map.entry("efter", ">"),
            Map.entry("greater", ">"),
            Map.entry("more", ">"),
            Map.entry("overstiger", ">"),
            Map.entry("under", "<"),
            Map.entry("mindre", "<"),
            Map.entry("lavere", "<"),
            Map.entry("yngre", "<"),
            Map.entry("før", "<"),
            Map.entry("less", "<"),
            Map.entry("færre", "<"));
    private static final Set<String> SMALL = Set.of(
            "ligger", "skal", "være", "udgør", "med", "end", "som", "at", "than", "to", "fra", "the", "på", "op", "til",
            "eller", "or", "equal");
    private static final Set<String> BETWEEN =
            Set.of("mellem", "imellem", "fra", "between", "from", "mellom", "mellan");
    private static final Set<String> AND_UP =
            Set.of("derover", "mere", "over", "flere", "højere", "ældre", "opefter", "opad", "op", "more", "above");
    private static final Set<String> AND_DOWN =
            Set.of("derunder", "mindre", "under", "færre", "lavere", "yngre", "nedefter", "nedad", "less", "below");
    private static final Map<String, String> OPPOSITE =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");

    private static final Map<String, String> ANSWERS = Map.of("ja", "true", "nej", "false");

    public InWords {
        comparisons = List.copyOf(comparisons);
    }

    /** The one that is next; {@code null} when there is none. */
    public static @Nullable InWords of(Tokens tokens) {
        int at = 0;
        String sign = "";
        boolean negated = false;
        boolean between = false;
        while (word(tokens, at)) {
            if (tokens.peek(at).kind() == Kind.SIGN) {
                sign += sign.length() == 1 && !tokens.peek(at).is("/") ? "=" : "";
                at++;
                continue;
            }
            String word = tokens.peek(at).text().toLowerCase(Locale.ROOT);
            between |= BETWEEN.contains(word);
            String said = SIGNS.getOrDefault(word, "");
            if (said.equals("!=")) {
                negated = true;
            } else if (said.equals("==") && (sign.equals("<") || sign.equals(">"))) {
                sign += "=";
            } else if (!said.isEmpty()) {
                sign = said;
            } else if (!BETWEEN.contains(word) && !SMALL.contains(word) && !(word.equals("equal") && at > 0)) {
                break;
            }
            at++;
            if (tokens.peek(at).is(".") && tokens.peek(at - 1).touches(tokens.peek(at))) {
                at++; // maks. 8
            }
        }
        if (at == 0 || tokens.peek(at).line() != tokens.peek().line()) {
            return at == 0 && tokens.peek().kind() == Kind.NUMBER ? after(tokens, tokens.peek(), 1) : null;
        }
        if (sign.isEmpty() && !negated && !between) {
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
        String meant = negated ? OPPOSITE.getOrDefault(sign.isEmpty() ? "==" : sign, "!=") : sign;
        return length == 0
                ? null
                : new InWords(words, List.of(meant + " " + written(tokens, at, length)), tokens.peek(at + length - 1));
    }

    // større end/lig med, større end eller = 6: a sign among the words goes with them.
    private static boolean word(Tokens tokens, int at) {
        Token token = tokens.peek(at);
        return token.line() == tokens.peek().line()
                && (token.kind() == Kind.NAME || (at > 0 && (token.is("/") || token.is("=") || token.is("=="))));
    }

    /** {@code 8 eller derover}, when the number has been read. */
    public static @Nullable InWords after(Tokens tokens) {
        return after(tokens, tokens.last(), 0);
    }

    private static @Nullable InWords after(Tokens tokens, Token number, int from) {
        boolean unit = tokens.peek(from).is("%")
                || Words.UNITS.contains(tokens.peek(from).text().toLowerCase(Locale.ROOT));
        int at = from + (unit ? 1 : 0);
        if (tokens.peek(at).is("+")
                && (tokens.peek(at + 1).is(")") || tokens.peek(at + 1).is(","))) {
            return new InWords("+", List.of(">= " + number.text()), tokens.peek(at));
        }
        Token or = tokens.peek(at);
        Token last = tokens.peek(at + 1);
        String word = last.text().toLowerCase(Locale.ROOT);
        String sign = AND_UP.contains(word) ? ">=" : AND_DOWN.contains(word) ? "<=" : null;
        boolean joined = or.name("eller") || or.name("og") || or.name("or") || or.name("and");
        boolean over = !tokens.peek(at + 2).is("==")
                && !tokens.peek(at + 2).is(">=")
                && !tokens.peek(at + 2).is(".");
        return sign == null || !joined || !over || last.line() != number.line()
                ? null
                : new InWords(or.text() + " " + last.text(), List.of(sign + " " + number.text()), last);
    }

    /** The comparison that is true when this one is not; {@code null} when it is none. */
    public static @Nullable String opposite(String sign) {
        return OPPOSITE.get(sign);
    }

    /** Does a comparison said in words begin with this one? */
    public static boolean begins(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SIGNS.containsKey(lower) || BETWEEN.contains(lower);
    }

    /** The sign a word stands for; empty for one that only stands beside those, {@code null} for any other. */
    public static @Nullable String sign(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SIGNS.getOrDefault(lower, SMALL.contains(lower) ? "" : null);
    }

    private static int value(Tokens tokens, int at) {
        Token token = tokens.peek(at);
        if (token.kind() == Kind.NAME) {
            return tokens.peek(at + 1).is(".") && tokens.peek(at + 2).kind() == Kind.NAME ? 3 : 1;
        }
        return token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT ? 1 : 0;
    }

    private static String written(Tokens tokens, int at, int length) {
        String answer = length == 1 ? ANSWERS.get(tokens.peek(at).text().toLowerCase(Locale.ROOT)) : null;
        return answer != null ? answer : tokens.folded(tokens.position() + at, tokens.position() + at + length);
    }

    /** As it is written. */
    public String meant(String field) {
        return String.join(", ", comparisons.stream().map(c -> field + " " + c).toList());
    }
}
