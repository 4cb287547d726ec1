package dk.indsatsregler.rulefile.words;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The quote that a line lacks: of a text, one is there and the other is not.
 *
 * @param from where the text begins in the line, from 0, without a quote
 * @param to where it ends
 * @param opening is it the one before the text that is missing?
 */
record MissingQuote(int from, int to, boolean opening) {

    private static final String BEFORE_TEXT = "(,=<>";
    private static final String AFTER_TEXT = "),|&";
    private static final Pattern BEGINS = Pattern.compile("^\\s*(?:@|(?:when|then|end|rule)\\b|//|[A-Z]\\w*\\()");
    private static final int MOST_LINES = 8;

    MissingQuote {
        if (to < from) {
            throw new IllegalArgumentException("A text ends after it begins");
        }
    }

    /** The one a line lacks; {@code null} when that cannot be told. */
    static @Nullable MissingQuote in(String line) {
        String code = withoutComment(line);
        String words = code.strip();
        MissingQuote missing;
        if (words.startsWith("@")) {
            missing = single(code, code.indexOf('(') + 1);
        } else if (words.startsWith("rule")) {
            missing = single(code, code.indexOf("rule") + 4);
        } else {
            missing = among(code);
        }
        return missing == null || code.substring(missing.from, missing.to).isBlank() ? null : missing;
    }

    /** Where a text that does not end on its line ends below it; -1 when it does not, or when that cannot be told. */
    static int further(String text, int lineEnd) {
        int from = lineEnd + 1;
        for (int lines = 0; lines < MOST_LINES && from < text.length(); lines++) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            String line = text.substring(from, end);
            if (line.isBlank() || BEGINS.matcher(line).find()) {
                return -1;
            }
            int quote = line.indexOf('"');
            if (quote >= 0) {
                boolean ends = line.indexOf('"', quote + 1) < 0
                        && (line.substring(quote + 1).isBlank()
                                || line.substring(quote + 1).strip().startsWith(")"));
                return ends && !line.substring(0, quote).strip().endsWith("(") ? from + quote : -1;
            }
            from = end + 1;
        }
        return -1;
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf(" //");
        return (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
    }

    // Metadata and names: one text to the end, with whatever signs in it.
    private static @Nullable MissingQuote single(String code, int begins) {
        int quote = code.indexOf('"');
        if (quote < begins || code.indexOf('"', quote + 1) >= 0) {
            return null;
        }
        int from = skip(code, begins);
        return from < quote
                ? new MissingQuote(from, quote, true)
                : new MissingQuote(quote + 1, end(code, quote), false);
    }

    private static int skip(String code, int at) {
        int i = at;
        while (i < code.length() && code.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    // A parenthesis that closes one before the text most likely stands after it.
    private static int end(String code, int quote) {
        int end = code.length();
        while (end > quote + 1) {
            char c = code.charAt(end - 1);
            if (c != ' ' && c != '\t' && (c != ')' || balanced(code.substring(quote + 1, end)))) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '(').count()
                >= text.chars().filter(c -> c == ')').count();
    }

    // Conditions: texts are names and days, so what stands around a quote tells which of the two it is.
    private static @Nullable MissingQuote among(String code) {
        int open = -1;
        for (int quote = code.indexOf('"'); quote >= 0; quote = code.indexOf('"', quote + 1)) {
            boolean opens = opens(code, quote);
            if (open < 0 && !opens) {
                int before = quote - 1;
                while (before >= 0 && BEFORE_TEXT.indexOf(code.charAt(before)) < 0) {
                    before--;
                }
                int from = skip(code, before + 1);
                return before < 0 || from > quote ? null : new MissingQuote(from, quote, true);
            } else if (open >= 0 && opens && !closes(code, quote)) {
                return new MissingQuote(open + 1, ends(code, open), false);
            }
            open = open < 0 ? quote : -1;
        }
        return open < 0 ? null : new MissingQuote(open + 1, ends(code, open), false);
    }

    private static boolean opens(String code, int quote) {
        int before = quote - 1;
        while (before >= 0 && code.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && BEFORE_TEXT.indexOf(code.charAt(before)) >= 0;
    }

    private static boolean closes(String code, int quote) {
        int next = skip(code, quote + 1);
        return next >= code.length() || AFTER_TEXT.indexOf(code.charAt(next)) >= 0;
    }

    private static int ends(String code, int open) {
        int end = open + 1;
        while (end < code.length() && AFTER_TEXT.indexOf(code.charAt(end)) < 0) {
            end++;
        }
        return open + 1 + code.substring(open + 1, end).stripTrailing().length();
    }
}
