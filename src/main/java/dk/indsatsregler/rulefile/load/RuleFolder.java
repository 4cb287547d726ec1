package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.files.Bounded;
import dk.indsatsregler.files.Folder;
import dk.indsatsregler.files.SkippedEntry;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.FileKind;
import dk.indsatsregler.rulefile.read.SourceReader;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rule files: one snapshot of it, and a word on everything in it that is not read.
 *
 * @param files the rule files
 * @param problems of its links, and of files that look like rule files but are not read
 * @param passedOver names that are the system's own: they begin with a full stop, or are {@code __MACOSX}
 * @param others files of other kinds
 * @param stamp by which it is seen whether the folder has changed since; {@code null} for files given one by one
 */
public record RuleFolder(
        List<RuleFile> files,
        List<Regelproblem> problems,
        List<String> passedOver,
        List<String> others,
        Folder.@Nullable Stamp stamp) {

    /** The ending of a rule file. */
    public static final String ENDING = ".drl";

    private static final String SCENARIOS = ".feature";
    private static final int ENOUGH = 16 * 1024;
    private static final List<String> COPIES_KEPT = List.of("~", ".bak", ".old", ".orig", ".rej", ".swp", ".tmp");
    private static final Map<String, String> WORD_PROCESSORS = Map.of(
            ".docx", "et Word-dokument",
            ".doc", "et Word-dokument",
            ".rtf", "et dokument fra WordPad eller Word (RTF)",
            ".odt", "et OpenDocument-dokument",
            ".pages", "et dokument fra Pages");

    public RuleFolder {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        passedOver = List.copyOf(passedOver);
        others = List.copyOf(others);
    }

    /** Files that were given one by one. */
    public static RuleFolder of(List<RuleFile> files) {
        return new RuleFolder(files, List.of(), List.of(), List.of(), null);
    }

    /** Does it hold a rule file? */
    public boolean holdsRules() {
        return files.stream().anyMatch(file -> file.name().endsWith(ENDING));
    }

    /**
     * The folder, which must hold a rule file.
     *
     * @param name its name, as it was given
     * @throws IllegalArgumentException if it holds none; the message is Danish, and tells of what may have been meant to be one
     */
    public RuleFolder orNone(String name) {
        if (!holdsRules()) {
            throw new IllegalArgumentException(VisibleText.line(name) + ": i mappen er der ingen regelfiler (.drl)."
                    + problems.stream().map(p -> "\n\n" + p.tekst()).collect(Collectors.joining()));
        }
        return this;
    }

    /**
     * Reads a folder.
     *
     * @throws UnreadableException if it cannot be read as one; the message is Danish
     */
    public static RuleFolder read(Path root) throws UnreadableException {
        Folder folder = Folder.read(root, new Folder.Wanted(ENDING, Set.of(ContactLine.FILE)), SourceReader.MOST_BYTES);
        List<RuleFile> files = new ArrayList<>();
        folder.files().forEach((name, bytes) -> files.add(new RuleFile(name, bytes)));
        List<Regelproblem> problems = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (SkippedEntry unread : folder.unread()) {
            String name = unread.name();
            switch (unread.why()) {
                case SYSTEM -> passedOver.add(name);
                case OTHER -> {
                    if (!looksLikeOne(root, name, folder.files().keySet(), problems) && !name.endsWith(SCENARIOS)) {
                        others.add(name);
                    }
                }
                case LEADS_OUT ->
                    tell(
                            problems,
                            name,
                            Code.LINK,
                            "Navnet er en genvej (et link), der fører ud af mappen med regler. Det, den peger på, læses ikke, og en regel kunne mangle, uden at det kunne ses. Læg filen i mappen, eller slet genvejen.",
                            null);
                case LEADS_NOWHERE ->
                    tell(
                            problems,
                            name,
                            Code.LINK,
                            "Navnet er en genvej (et link) til noget, der ikke er der. En regel kunne mangle, uden at det kunne ses. Ret genvejen, eller slet den.",
                            null);
                case LEADS_ROUND ->
                    tell(
                            problems,
                            name,
                            Code.LINK,
                            "Navnet er en genvej (et link) til en mappe, den selv ligger i. Dens filer ville blive læst igen og igen. Slet den.",
                            null);
                case NO_FILE ->
                    tell(
                            problems,
                            name,
                            Code.NO_FILE,
                            "Navnet ender som en regelfils, men det er ikke en fil. Der læses ingen regel i det. Kald det noget andet, eller slet det.",
                            null);
            }
        }
        return new RuleFolder(files, problems, passedOver, others, folder.stamp());
    }

    private static boolean looksLikeOne(Path root, String name, Set<String> read, List<Regelproblem> problems) {
        String lower = name.toLowerCase(Locale.ROOT);
        // A copy an editor keeps beside the file; alone, it is what is left of a file.
        boolean copy = COPIES_KEPT.stream()
                .anyMatch(ending -> lower.endsWith(ending)
                        && (!lower.endsWith(ENDING + ending)
                                || read.contains(name.substring(0, name.length() - ending.length()))));
        if (copy || lower.endsWith(".md")) {
            return false;
        }
        int dot = lower.lastIndexOf('.');
        String program = dot < 0 ? null : WORD_PROCESSORS.get(lower.substring(dot));
        if (program != null) {
            tell(
                    problems,
                    name,
                    Code.NOT_READ,
                    "Filen er " + program
                            + " og bliver ikke læst. Står der regler i den, gælder de ikke. Gem dem som ren tekst (UTF-8) i en fil, hvis navn ender på .drl, eller flyt dokumentet et andet sted hen.",
                    null);
            return true;
        }
        if (!lower.contains(ENDING) && !holdsRule(root.resolve(name))) {
            return false;
        }
        String usable = SourceReader.usable(dot > lower.lastIndexOf('/') ? name : name + ENDING);
        tell(
                problems,
                name,
                Code.NOT_READ,
                "Filen ligner en regelfil, men bliver ikke læst, fordi dens navn ikke ender på .drl. Reglerne i den gælder ikke. Giv den et navn, der ender på .drl.",
                usable);
        return true;
    }

    private static boolean holdsRule(Path file) {
        try {
            return FileKind.holdsRule(Bounded.read(file, ENOUGH));
        } catch (IOException e) {
            return false; // it is listed among the others
        }
    }

    private static void tell(
            List<Regelproblem> problems, String name, Code code, String message, @Nullable String suggestion) {
        Problems found = new Problems(Source.of(name, ""));
        found.add(code, Span.FILE, message, suggestion);
        problems.addAll(found.list());
    }
}
