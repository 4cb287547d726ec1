package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.problem.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Bytes to text: the checks of a whole file, before its words are read. */
public final class SourceReader {

    /** The largest rule file, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int LONGEST_LINE = 2000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)+\\.drl");

    private SourceReader() {}

    /** The file with the problems found so far; when it cannot be read at all, the text is empty and there are problems. */
    public static Problems read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(
                    name,
                    Code.FILE_SIZE,
                    new Span(1, 1, 1),
                    "Filen fylder " + bytes.length / 1024 + " kB; en regelfil må højst fylde " + MOST_BYTES / 1024
                            + " kB. Så stor en fil læses ikke. Del den op efter kilde.");
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
        chars.flip();
        if (result.isError()) {
            return notUtf8(name, bytes, chars.toString(), in.position());
        }
        return readable(name, chars.toString(), marked);
    }

    private static Problems readable(String name, String decoded, boolean marked) {
        String text = decoded.replace("\r\n", "\n");
        int lone = text.indexOf('\r');
        Source source = Source.of(name, text.replace('\r', '\n'));
        for (int i = 0; i < source.lines().size(); i++) {
            int length = source.lines().get(i).length();
            if (length > LONGEST_LINE) {
                return refused(
                        name,
                        Code.LONG_LINE,
                        new Span(i + 1, 1, 1),
                        "Linjen har " + length + " tegn; en linje må højst have " + LONGEST_LINE
                                + ". Så lang en linje læses ikke. Del den.");
            }
        }
        Problems problems = new Problems(source);
        checkName(name, problems);
        if (marked) {
            problems.add(
                    Code.BYTE_ORDER_MARK,
                    new Span(1, 1, 1),
                    "Filen begynder med et usynligt mærke (BOM), som nogle programmer sætter. Filen ville ikke kunne læses. Gem den som UTF-8 uden BOM.");
        }
        if (lone >= 0) {
            int line = (int) text.substring(0, lone)
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count()
                    + 1;
            problems.add(
                    Code.LINE_BREAK,
                    new Span(line, source.line(line).length() + 1, 1),
                    "Linjen slutter med et linjeskift af en gammel slags (CR alene). Resten af filen kunne blive læst som én linje. Gem filen med almindelige linjeskift (LF).");
        }
        return problems;
    }

    private static void checkName(String name, Problems problems) {
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    Code.FILE_NAME,
                    new Span(1, 1, 1),
                    "Filen hedder «" + name
                            + "». Mappen er reglernes område, og navnet vises med hvert udfald; det skrives som område/kilde.drl med a-z, 0-9 og bindestreg (æ=ae, ø=oe, å=aa). Reglerne ville ikke få noget område.");
        }
    }

    private static Problems notUtf8(String name, byte[] bytes, String before, int at) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        int number = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String guess;
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFFFE || mark == 0xFEFF) {
            guess = "Den ser ud til at være gemt som UTF-16 («Unicode»).";
        } else {
            String windows = new String(bytes, at, Math.min(1, bytes.length - at), Charset.forName("windows-1252"))
                    .replaceAll("\\p{Cntrl}", "?");
            guess = "I Windows-kodning ville der stå «" + windows + "» her.";
        }
        Problems problems = new Problems(new Source(
                name,
                "",
                Arrays.asList((before + "�").split("\n", -1)).stream()
                        .map(l -> l.substring(0, Math.min(l.length(), LONGEST_LINE))
                                .replace("\r", ""))
                        .toList()));
        problems.add(
                Code.NOT_UTF8,
                new Span(number, Math.min(line.length(), LONGEST_LINE) + 1, 1),
                "Filen er ikke gemt som UTF-8. " + guess
                        + " Bogstaverne æ, ø og å ville blive til andre tegn. Gem filen som UTF-8.");
        return problems;
    }

    private static Problems refused(String name, Code code, Span at, String message) {
        Problems problems = new Problems(Source.of(name, ""));
        problems.add(code, at, message);
        return problems;
    }
}
