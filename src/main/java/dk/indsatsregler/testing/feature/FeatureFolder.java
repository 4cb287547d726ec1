package dk.indsatsregler.testing.feature;

import dk.indsatsregler.files.Bounded;
import dk.indsatsregler.files.Folder;
import dk.indsatsregler.files.SkippedEntry;
import dk.indsatsregler.files.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder of feature files, read as one snapshot, and what in it looks like scenarios but is not run.
 *
 * @param files the feature files, by name
 * @param strays why something is not run, by name, in Danish
 */
public record FeatureFolder(Map<String, byte[]> files, Map<String, String> strays) {

    /** The ending of a feature file. */
    public static final String ENDING = ".feature";

    private static final int ENOUGH = 16 * 1024;
    private static final List<String> COPIES_KEPT = List.of("~", ".bak", ".old", ".orig", ".rej", ".swp", ".tmp");
    private static final Pattern SCENARIOS =
            Pattern.compile("(?m)^[ \\t]*(?:# ?language: ?da|Egenskab:|Scenarie:|Abstrakt Scenario:)");

    public FeatureFolder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        strays = Collections.unmodifiableMap(new TreeMap<>(strays));
    }

    /**
     * Reads a folder.
     *
     * @throws UnreadableException if it cannot be read as one; the message is Danish
     */
    public static FeatureFolder read(Path root) throws UnreadableException {
        Folder folder = Folder.read(root, ENDING, SourceText.LARGEST);
        Map<String, String> strays = new TreeMap<>();
        for (SkippedEntry unread : folder.unread()) {
            String why = why(root, unread);
            if (why != null) {
                strays.put(unread.name(), why);
            }
        }
        return new FeatureFolder(folder.files(), strays);
    }

    /**
     * The bytes of one feature file, no more than a little over what can be used.
     *
     * @throws IOException if it cannot be read
     */
    public static byte[] bytes(Path file) throws IOException {
        return Bounded.read(file, SourceText.LARGEST);
    }

    /**
     * The text of one feature file.
     *
     * @throws IOException if it cannot be read, is too large, or is not UTF-8
     */
    public static String text(Path file) throws IOException {
        byte[] bytes = bytes(file);
        Complaint refusal = SourceText.refusal(bytes);
        if (refusal != null) {
            throw new IOException(refusal.text());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String why(Path root, SkippedEntry unread) {
        return switch (unread.why()) {
            case SYSTEM -> null;
            case OTHER ->
                looksLikeOne(root, unread.name())
                        ? "Filen ligner en fil med scenarier, men bliver ikke kørt, fordi dens navn ikke ender på .feature. Giv den et navn, der ender på .feature."
                        : null;
            case LEADS_OUT ->
                "Navnet er en genvej (et link), der fører ud af mappen. Det, den peger på, køres ikke. Læg filen i mappen, eller slet genvejen.";
            case LEADS_NOWHERE ->
                "Navnet er en genvej (et link) til noget, der ikke er der. Ret genvejen, eller slet den.";
            case LEADS_ROUND -> "Navnet er en genvej (et link) til en mappe, den selv ligger i. Slet den.";
            case NO_FILE -> "Navnet ender på .feature, men det er ikke en fil. Kald det noget andet, eller slet det.";
        };
    }

    private static boolean looksLikeOne(Path root, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (COPIES_KEPT.stream().anyMatch(lower::endsWith) || lower.endsWith(".md") || lower.endsWith(".drl")) {
            return false;
        }
        if (lower.contains(ENDING)) {
            return true;
        }
        try {
            byte[] bytes = Bounded.read(root.resolve(name), ENOUGH);
            return SCENARIOS.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
        } catch (IOException e) {
            return false;
        }
    }
}
