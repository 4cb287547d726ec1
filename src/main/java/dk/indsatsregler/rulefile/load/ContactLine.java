package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.PersonNumbers;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.text.VisibleText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call: one line of a layer, shown at the head of the page when protection of the child stands first. It is shown as it is, and is
 * nothing but words and numbers.
 */
final class ContactLine {

    /** The file, in the layer's own folder. */
    static final String FILE = "kontakt.txt";

    private static final int MOST_BYTES = 1024;
    private static final int LONGEST = 120;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} .,:;()/+&–-]+");
    private static final String NOT_SHOWN = " Kontakten ville ikke blive vist.";

    private ContactLine() {}

    /** The line; {@code null} when there is a problem with it, which is told. */
    static @Nullable String read(byte[] bytes, List<Problems> problems) {
        String text = bytes.length > MOST_BYTES ? null : text(bytes);
        Problems found = new Problems(Source.of(FILE, text == null ? "" : text));
        problems.add(found);
        if (text == null) {
            found.add(
                    Code.CONTACT_LINE,
                    Span.FILE,
                    "Filen skal være én linje tekst, gemt som UTF-8, på højst " + LONGEST + " tegn." + NOT_SHOWN);
            return null;
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String line = lines.isEmpty() ? "" : lines.get(0).strip();
        if (lines.size() != 1 || line.length() > LONGEST) {
            found.add(
                    Code.CONTACT_LINE,
                    Span.FILE,
                    "Filen skal være én linje på højst " + LONGEST + " tegn; her er "
                            + (lines.size() == 1 ? line.length() + " tegn." : lines.size() + " linjer.") + NOT_SHOWN);
            return null;
        }
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String sign = Character.toString(line.codePointAt(i));
            if (!WORDS.matcher(sign).matches()) {
                found.add(
                        Code.CONTACT_LINE,
                        Span.FILE,
                        "Tegnet «" + VisibleText.line(sign)
                                + "» kan ikke stå her; kontakten er navne og telefonnumre, og vises, som den er."
                                + NOT_SHOWN);
                return null;
            }
        }
        PersonNumbers.check(found);
        return found.errors() ? null : line;
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
