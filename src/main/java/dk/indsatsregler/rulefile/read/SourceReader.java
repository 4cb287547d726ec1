package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.text.ComposedText;
import dk.indsatsregler.text.VisibleText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Bytes to text: the checks of a whole file, before its words are read. */
public final class SourceReader {

    /** The largest rule file, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int LONGEST_LINE = 2000;
    private static final char UNREADABLE = '\uFFFD';
    private static final String NO_RULE =
            " En regel, der skulle stå her, ville mangle, uden at det kunne ses. Gem filen igen med reglen i, eller slet den.";
    private static final Pattern LINE_NUMBER = Pattern.compile("(\\d{1,5})(?:[.:|)]|(?=\\s|$))");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)+\\.drl");

    private SourceReader() {}

    /** The file with the problems found so far; when it cannot be read at all, the text is empty and there are problems. */
    public static Problems read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(
                    name,
                    Code.FILE_SIZE,
                    Span.FILE,
                    "Filen fylder mere end " + MOST_BYTES / 1024
                            + " kB, og så stor en regelfil læses ikke. Del den op efter kilde.");
        }
        String program = FileKind.program(bytes);
        if (program != null) {
            return refused(
                    name,
                    Code.OTHER_PROGRAM,
                    new Span(1, 1, 1),
                    "Filen er " + program
                            + ", ikke ren tekst. Ingen regel i den kan læses. Åbn den i det program, den er fra, og gem den som ren tekst (UTF-8).");
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
        chars.flip();
        if (!FileKind.ours(bytes)) {
            return notOurs(name, bytes, result.isError() ? null : chars.toString());
        }
        return result.isError()
                ? notUtf8(name, bytes, chars.toString(), in.position())
                : readable(name, chars.toString(), marked);
    }

    // It may be anything, a password too: nothing of it is shown.
    private static Problems notOurs(String name, byte[] bytes, @Nullable String text) {
        Problems problems = new Problems(Source.of(name, ""));
        checkName(name, problems);
        String why = text != null && text.isBlank()
                ? "Filen er tom."
                : text != null && onlyComments(text)
                        ? "Filen har kun kommentarer."
                        : utf16(bytes)
                                ? "Filen er ikke gemt som UTF-8, og ingen regel kan læses i den."
                                : "Filen ligner ikke en regelfil: der står hverken rule, when, then eller konklusion i den. Den vises ikke.";
        problems.add(Code.NO_RULE, Span.FILE, why + NO_RULE);
        return problems;
    }

    private static boolean onlyComments(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = -1;
            if (Character.isWhitespace(text.charAt(at))) {
                end = at + 1;
            } else if (text.startsWith("//", at)) {
                end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                end = text.indexOf("*/", at + 2) + 2;
            }
            if (end <= at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Tells that a file that could be read has no rule in it. */
    public static void withoutRule(Problems problems) {
        problems.add(Code.NO_RULE, Span.FILE, "Filen har kun kommentarer." + NO_RULE);
    }

    private static Problems readable(String name, String decoded, boolean marked) {
        String meant = DoubleEncoding.undone(decoded);
        if (!meant.equals(decoded)) {
            return encodedTwice(name, decoded, meant);
        }
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
        if (quoted(source)) {
            return quotedMail(source);
        }
        int numbered = numbered(source);
        if (numbered > 0) {
            return numberedLines(source, numbered);
        }
        Problems around = around(source);
        if (around != null) {
            return around;
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
        if (name.indexOf(UNREADABLE) >= 0) {
            problems.add(
                    Code.FILE_NAME,
                    Span.FILE,
                    "Filens navn kan ikke læses her; tegn som æ, ø og å kræver UTF-8, fx LC_ALL=C.UTF-8. Reglerne ville ikke få det område, de skal.");
        } else if (!NAME.matcher(name).matches()) {
            problems.add(
                    Code.FILE_NAME,
                    Span.FILE,
                    "Filen hedder «" + VisibleText.line(name)
                            + "». Mappen er reglernes område, og navnet vises med hvert udfald; det skrives som område/kilde.drl med a-z, 0-9 og bindestreg (æ=ae, ø=oe, å=aa). Reglerne ville ikke få noget område.",
                    usable(name));
        }
    }

    /** Do the words of a rule stand in it? */
    public static boolean holdsWords(byte[] bytes) {
        return FileKind.ours(bytes);
    }

    /** Can a rule file be called this? */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The same name as a rule file can have it; {@code null} when there is no good guess. */
    public static @Nullable String usable(String name) {
        String plain = ComposedText.of(name)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replaceAll("[ _–—]+", "-")
                .replaceFirst("\\.(?:drl\\b.*|[^./]*)$", ".drl")
                .replaceAll("-*([./])-*", "$1")
                .replaceAll("--+", "-");
        int folder = plain.indexOf('/');
        // An area is one word; only what belongs to a municipality has hyphens.
        String whole = folder < 0 || plain.startsWith("kommunal/")
                ? plain
                : plain.substring(0, folder).replace("-", "") + plain.substring(folder);
        return NAME.matcher(whole).matches() ? whole : null;
    }

    private static Problems encodedTwice(String name, String decoded, String meant) {
        List<String> wrong = decoded.replace('\r', '\n').lines().toList();
        List<String> right = meant.replace('\r', '\n').lines().toList();
        int line = 0;
        while (wrong.get(line).equals(right.get(line))) {
            line++;
        }
        String written = wrong.get(line);
        int column = 0;
        while (written.charAt(column) == right.get(line).charAt(column)) {
            column++;
        }
        Problems problems = new Problems(new Source(name, "", wrong));
        problems.add(
                Code.ENCODED_TWICE,
                new Span(line + 1, column + 1, 2),
                "Bogstaver som æ, ø og å er kodet to gange: UTF-8 er læst som Windows-tekst og gemt igen. Det ville stå sådan, hvor reglen vises. Hent filen, som den var, eller ret hver linje, og gem som UTF-8.",
                right.get(line).strip());
        return problems;
    }

    // A rule that came by mail: every line is marked as somebody's words.
    private static boolean quoted(Source source) {
        List<String> lines =
                source.lines().stream().filter(line -> !line.isBlank()).toList();
        return lines.size() > 2
                && lines.stream().allMatch(line -> line.stripLeading().startsWith(">"));
    }

    // What a web page, a chat or a merge puts around rules: one cause, told once.
    private static @Nullable Problems around(Source source) {
        List<Integer> written = IntStream.rangeClosed(1, source.lines().size())
                .filter(line -> !source.line(line).isBlank())
                .boxed()
                .toList();
        if (written.isEmpty()) {
            return null;
        }
        int first = written.get(0);
        int last = written.get(written.size() - 1);
        if (first < last
                && source.line(first).strip().startsWith("```")
                && source.line(last).strip().equals("```")) {
            return alone(
                    source,
                    first,
                    "Om filens tekst står ```, som når den er kopieret fra en hjemmeside eller en chat. Filen ville ikke kunne læses. Slet linje "
                            + first + " og linje " + last + ".");
        }
        int begun = marked(source, written, "<<<<<<<");
        int parted = marked(source, written, "=======");
        int ended = marked(source, written, ">>>>>>>");
        return begun > 0 && begun < parted && parted < ended
                ? alone(
                        source,
                        begun,
                        "Her står to udgaver af det samme efter en fletning, der ikke er gjort færdig: den ene til linje "
                                + parted
                                + ", den anden til linje " + ended
                                + ". Filen ville ikke kunne læses. Behold den rigtige, og slet linjerne med <<<<<<<, ======= og >>>>>>>.")
                : null;
    }

    private static int marked(Source source, List<Integer> written, String mark) {
        return written.stream()
                .filter(line ->
                        source.line(line).equals(mark) || source.line(line).startsWith(mark + " "))
                .findFirst()
                .orElse(0);
    }

    private static Problems alone(Source source, int line, String message) {
        Problems problems = new Problems(new Source(source.name(), "", source.lines()));
        problems.add(Code.OUTSIDE_RULE, new Span(line, 1, source.line(line).length()), message);
        return problems;
    }

    // Copied from a page that numbers its lines: from the first number on, each line begins with the next one.
    private static int numbered(Source source) {
        int first = 0;
        int next = 0;
        for (int line = 1; line <= source.lines().size(); line++) {
            String text = source.line(line).strip();
            Matcher number = LINE_NUMBER.matcher(text);
            boolean before = first == 0 && text.startsWith("//");
            if (number.lookingAt() && (first == 0 || Integer.parseInt(number.group(1)) == next)) {
                first = first == 0 ? line : first;
                next = Integer.parseInt(number.group(1)) + 1;
            } else if (!text.isEmpty() && !before) {
                return 0;
            }
        }
        return first > 0 && source.lines().size() - first >= 2 ? first : 0;
    }

    private static Problems numberedLines(Source source, int line) {
        Problems problems = new Problems(new Source(source.name(), "", source.lines()));
        String written = source.line(line).strip();
        String number = written.replaceFirst("\\D.*$", "");
        problems.add(
                Code.OUTSIDE_RULE,
                new Span(line, source.line(line).indexOf(number) + 1, number.length()),
                "Hver linje begynder med sit nummer, som når teksten er kopieret fra en side, der viser linjenumre. Filen ville ikke kunne læses. Tag numrene af.",
                LINE_NUMBER.matcher(written).replaceFirst("").strip());
        return problems;
    }

    private static Problems quotedMail(Source source) {
        Problems problems = new Problems(new Source(source.name(), "", source.lines()));
        int line = 1;
        while (source.line(line).isBlank()) {
            line++;
        }
        String written = source.line(line);
        problems.add(
                Code.QUOTED_MAIL,
                new Span(line, written.indexOf('>') + 1, 1),
                "Hver linje begynder med >, som når en mail citeres. Filen ville ikke kunne læses. Tag > af begyndelsen af hver linje.",
                written.strip().replaceFirst("^[> ]+", ""));
        return problems;
    }

    private static Problems notUtf8(String name, byte[] bytes, String before, int at) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        int number = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String guess;
        if (utf16(bytes)) {
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

    private static boolean utf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    private static Problems refused(String name, Code code, Span at, String message) {
        Problems problems = new Problems(Source.of(name, ""));
        problems.add(code, at, message);
        return problems;
    }
}
