package dk.indsatsregler.rulefile.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UTF-8 that was read as Windows text and saved as UTF-8 again, once or more: {@code fravÃ¦r}. It is valid, and wrong. Only what decodes to
 * letters and signs of Western text is taken for it, so that words as they are meant never are.
 */
final class DoubleEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String AFTER = "[\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]";
    // A first byte of two or three, as a letter, and the bytes after it.
    private static final Pattern PAIR = Pattern.compile("[ÂÃ]" + AFTER + "|â[\\u0080€][^\\x00-\\x7f]");
    // The same where it has been done once more, which gives letters that stand in ordinary words too.
    private static final Pattern DEEPER = Pattern.compile("[ÂÃÅÆË]" + AFTER + "|â[\\u0080-\\u0084€‚„][^\\x00-\\x7f]");
    private static final String WINDOWS_ONLY = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    private static final int MOST = 4;

    private DoubleEncoding() {}

    /** The text as it was meant; itself when nothing in it is encoded twice. */
    static String undone(String text) {
        String undone = text;
        for (int i = 0; i < MOST; i++) {
            String once = once(undone);
            if (once.equals(undone)) {
                break;
            }
            undone = once;
        }
        return undone;
    }

    private static String once(String text) {
        boolean deeper = text.contains("Ãƒ") || text.contains("Ã‚") || text.contains("Ã¢");
        Matcher pairs = (deeper ? DEEPER : PAIR).matcher(text);
        StringBuilder undone = new StringBuilder();
        while (pairs.find()) {
            pairs.appendReplacement(undone, Matcher.quoteReplacement(decoded(pairs.group())));
        }
        return pairs.appendTail(undone).toString();
    }

    private static String decoded(String pair) {
        ByteBuffer bytes = ByteBuffer.allocate(pair.length());
        for (int i = 0; i < pair.length(); i++) {
            char c = pair.charAt(i);
            if (c >= 0x80 && c <= 0xFF) {
                bytes.put((byte) c); // also the five bytes that Windows has no letter for
            } else {
                byte[] one = String.valueOf(c).getBytes(WINDOWS);
                bytes.put(one[0]);
            }
        }
        try {
            CharBuffer letter = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return letter.length() == 1 && western(letter.get(0)) ? letter.toString() : pair;
        } catch (CharacterCodingException e) {
            return pair;
        }
    }

    private static boolean western(char c) {
        return (c >= 0x80 && c <= 0xFF) || (c >= 0x2010 && c <= 0x2026) || WINDOWS_ONLY.indexOf(c) >= 0;
    }
}
