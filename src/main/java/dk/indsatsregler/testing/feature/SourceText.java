package dk.indsatsregler.testing.feature;

import dk.indsatsregler.text.ComposedText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a feature file. What nobody can see makes no difference: a mark at the beginning, line breaks of another kind, no-break
 * spaces, tabs, and letters put together of two characters.
 *
 * @param text its text, lines ended by LF
 * @param lines the same, line by line
 */
record SourceText(String text, List<String> lines) {

    /** Far more than anyone writes by hand. */
    static final int LARGEST = 1_000_000;

    private static final Pattern SPACE = Pattern.compile("[\\t\\u000b\\f\\u00a0\\u2007\\u202f]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

    static SourceText of(String decoded) {
        String plain = decoded.replace("\r\n", "\n").replace('\r', '\n');
        plain = SPACE.matcher(plain).replaceAll(" ");
        plain = ComposedText.of(INVISIBLE.matcher(plain).replaceAll(""));
        return new SourceText(plain, List.of(plain.split("\n", -1)));
    }

    /** A line, from 1, without the space around it; empty below the last one. */
    String line(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
    }

    /** Why the bytes cannot be read as text; {@code null} when they can. */
    static @Nullable Complaint refusal(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Complaint(
                    1, "", "Filen fylder mere end 1 MB; så stor en fil læses ikke. Del den i flere.", null);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        if (!result.isError()) {
            return null;
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Complaint(
                line,
                "",
                "Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Gem den igen med tegnsættet UTF-8.",
                null);
    }
}
