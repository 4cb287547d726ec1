package dk.indsatsregler.text;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from a file, a name or an argument, as it may be shown: a character that a terminal obeys or that nobody can see is written as
 * {@code U+001B}. Without it a rule file could clear the screen and write a verdict of its own, and two names could look the same. Every
 * character is judged by its code point.
 */
public final class VisibleText {

    // Build servers obey lines that begin like this, whatever program wrote them.
    private static final Pattern COMMAND = Pattern.compile("(?md)^(\\h*)::");
    private static final Pattern MARKED_COMMAND = Pattern.compile("#(?=#(?:\\[|[a-zA-Z]+\\[))");
    private static final String COLON = "U+003A";
    private static final String NUMBER_SIGN = "U+0023";

    private VisibleText() {}

    /**
     * Is it a character that is not seen, though it is neither blank nor line break: control, format and bidirectional characters, tags,
     * fillers, variation selectors, line and paragraph separators?
     */
    public static boolean unseen(int c) {
        if (c == ' ' || c == '\t' || c == '\n') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> filler(c);
        };
    }

    // Letters and marks by their type, but drawn as nothing.
    private static boolean filler(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2065
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    // Half a character, or one nobody knows the look of.
    private static boolean lookless(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** A code point as it is spelt out, e.g. {@code U+001B}. */
    public static String point(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** A name, a path or another text that stands on one line and stays there: line breaks and tabs are spelt out too. */
    public static String line(String text) {
        return spelt(text, c -> c == '\n' || c == '\t' || unseen(c) || lookless(c) ? point(c) : null);
    }

    /** Text of several lines: LF ends a line, a tab becomes a blank, and no line is a command to a build server. */
    public static String lines(String text) {
        String spelt = spelt(text, c -> c == '\t' ? " " : unseen(c) || lookless(c) ? point(c) : null);
        return spelt.contains("::") || spelt.contains("##")
                ? MARKED_COMMAND
                        .matcher(COMMAND.matcher(spelt).replaceAll("$1" + COLON + ":"))
                        .replaceAll(NUMBER_SIGN)
                : spelt;
    }

    /** JSON: the same characters as escapes, which mean the same to whoever reads it. */
    public static String json(String json) {
        String escaped = spelt(json, c -> c == '\t' ? " " : unseen(c) || lookless(c) ? escaped(c) : null);
        return escaped.contains("##") ? MARKED_COMMAND.matcher(escaped).replaceAll("\\\\u0023") : escaped;
    }

    private static String escaped(int c) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return escaped.toString();
    }

    private static String spelt(String text, IntFunction<@Nullable String> instead) {
        StringBuilder spelt = null;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            // Nearly every character is one of these.
            String other = c >= ' ' && c < 0x7F ? null : instead.apply(c);
            if (other != null) {
                spelt = spelt == null ? new StringBuilder(length + 16).append(text, 0, i) : spelt;
                spelt.append(other);
            } else if (spelt != null) {
                spelt.appendCodePoint(c);
            }
            i = next;
        }
        return spelt == null ? text : spelt.toString();
    }
}
