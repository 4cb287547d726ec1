package dk.indsatsregler.text;

import java.text.Normalizer;

/** Letters in one character each, where there is one: å and not a and a ring, as macOS and PDF files write it. */
public final class ComposedText {

    // Unicode's own limit for text that can be read as it comes (UAX #15, stream-safe text). No word of any language is
    // near it.
    private static final int MOST_MARKS = 30;

    // Every character before it is composed already, whatever follows but a mark (UAX #15).
    private static final char FIRST_MARK = '\u0300';

    private ComposedText() {}

    /**
     * The text in composed letters. One with more than 30 marks upon one letter is left as it is: putting marks in order takes time by the
     * square of how many there are, and a file of nothing else would take minutes.
     */
    public static String of(String text) {
        return plain(text) || !readable(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    private static boolean readable(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            boolean mark = type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
            marks = mark ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return false;
            }
        }
        return true;
    }
}
