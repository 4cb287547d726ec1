package dk.indsatsregler.rulefile;

import dk.indsatsregler.Regel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SHA-256 a replacement names the rule by that it was made from: over every version of that rule, the earliest first. Of each: its text,
 * comments included, every line without white space at its ends, runs of white space as one blank, no empty lines, UTF-8, LF after each line.
 * So it stays the same when a rule is only moved, indented or aligned otherwise.
 */
public final class Fingerprint {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Fingerprint() {}

    /** The fingerprint of all versions of one rule. */
    public static String of(List<Regel> versions) {
        String text = versions.stream()
                .sorted(Comparator.comparing((Regel r) -> r.gyldighed().fra()))
                .map(version -> canonical(version.placering().tekst()))
                .collect(Collectors.joining());
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Does it look like one? */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    private static String canonical(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
