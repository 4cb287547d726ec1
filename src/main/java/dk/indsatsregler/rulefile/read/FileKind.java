package dk.indsatsregler.rulefile.read;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is, as far as its bytes show: a rule file, one of another program, or nothing of ours. */
public final class FileKind {

    private static final int ENOUGH = 16 * 1024;

    // What every rule has; a slip in some of them still leaves two.
    private static final Pattern WORD = Pattern.compile(
            "\\b(?:rule|regel|when|then|end|konklusion|exists|forall)\\b|@\\s*(?:kilde|grundlag|udsagn|forklaring|gyldigFra|handling|ansvarlig)\\b",
            Pattern.CASE_INSENSITIVE);
    // What one of is enough: the name of a rule, a condition, or a line of the language ours is part of.
    private static final Pattern LINE = Pattern.compile(
            "\"[A-Z0-9]{1,40}(?:-[A-Z0-9]{1,40}){1,8} ?:|(?m)^[ \\t]*+(?:(?:exists|not|forall)\\b[ (]*)?[A-Z][a-zA-Z]++\\([ \\t]*[\\w\u00c0-\u00ff]+ *(?:[=<>!]|\\bin\\b)|(?m)^[ \\t]*+(?:global|query|dialect|declare|function|import|package) [\\w\"]");
    private static final Pattern RULE = Pattern.compile("(?m)^[> \\t]*rule[ \\t]*[\"“”«»'‘’]");

    private FileKind() {}

    /**
     * Do the words of a rule stand in it? A file without them may hold anything, and is never quoted.
     *
     * @param bytes the file, in whatever encoding keeps a-z
     */
    static boolean ours(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        Set<String> words = new HashSet<>();
        Matcher found = WORD.matcher(text);
        while (words.size() < 2 && found.find()) {
            words.add(found.group().toLowerCase(Locale.ROOT));
        }
        return words.size() >= 2 || LINE.matcher(text).find();
    }

    /** Does a rule begin on one of its first lines, whatever the file is called? */
    public static boolean holdsRule(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.UTF_8).replace("\0", "");
        return RULE.matcher(text).find() && ours(bytes);
    }

    /** The program a file is from that is no text at all, in Danish; {@code null} when it may be text. */
    static @Nullable String program(byte[] bytes) {
        if (begins(bytes, "PK\u0003\u0004")) {
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            return all.contains("word/")
                    ? "et Word-dokument (docx)"
                    : all.contains("opendocument.text") ? "et OpenDocument-dokument (odt)" : "en pakket fil (zip)";
        } else if (begins(bytes, "{\\rtf")) {
            return "et dokument fra WordPad eller Word (RTF)";
        } else if (begins(bytes, "%PDF")) {
            return "en PDF";
        } else if (begins(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return "et Office-dokument af en ældre slags (doc)";
        } else if (begins(bytes, "\u001f\u008b")) {
            return "en pakket fil (gzip)";
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? "en webside (HTML)" : null;
    }

    private static boolean begins(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
