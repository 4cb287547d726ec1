package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.SourceReader;
import dk.indsatsregler.text.VisibleText;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files of a layer that are copies of another: a copy of a file is one mistake, not one for each rule in it. Only the original is read.
 */
final class Copies {

    // As Windows, macOS and browsers name the copy of a file.
    private static final Pattern NAME = Pattern.compile(
            "(?:(.*/)?(?:Kopi af |Copy of )(.+)|(.+?)(?:[ _-]+(?:Kopi|Copy)(?: ?\\(?[0-9]+\\)?)?| ?\\([0-9]+\\)))\\.drl",
            Pattern.CASE_INSENSITIVE);

    private final Map<RuleFile, Problems> copies = new HashMap<>();

    private Copies() {}

    static Copies among(List<RuleFile> files) {
        Copies found = new Copies();
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(file.name()));
        // The original is the one that may be called what it is called, and before it was copied.
        Comparator<RuleFile> originalFirst = Comparator.<RuleFile, Boolean>comparing(
                        file -> !SourceReader.isName(file.name()))
                .thenComparing(file -> original(file, names) != null)
                .thenComparing(RuleFile::name);
        Map<ByteBuffer, String> contents = new HashMap<>();
        for (RuleFile file : files.stream().sorted(originalFirst).toList()) {
            String same = contents.putIfAbsent(ByteBuffer.wrap(Identity.withLf(file.bytes())), file.name());
            String original = original(file, names);
            if (same != null && !same.equals(file.name()) && SourceReader.holdsWords(file.bytes())) {
                found.tell(
                        file,
                        "Filen er en kopi af " + VisibleText.line(same)
                                + ", ord for ord. Hver regel i den ville stå to gange. Slet kopien, eller flyt den ud af mappen.");
            } else if (same == null && original != null) {
                found.tell(
                        file,
                        "Filen hedder som en kopi af " + VisibleText.line(original)
                                + ", men er rettet siden. Kun den ene kan gælde. Ret i originalen, og slet kopien, eller flyt den ud af mappen.");
            }
        }
        return found;
    }

    private static @Nullable String original(RuleFile file, Set<String> names) {
        Matcher name = NAME.matcher(file.name());
        if (!name.matches()) {
            return null;
        }
        String folder = name.group(1) == null ? "" : name.group(1);
        String original = (name.group(2) == null ? name.group(3) : folder + name.group(2)) + RuleFolder.ENDING;
        return names.contains(original) && !original.equals(file.name()) ? original : null;
    }

    private void tell(RuleFile file, String message) {
        Problems problems = new Problems(Source.of(file.name(), ""));
        problems.add(Code.COPY, Span.FILE, message);
        copies.put(file, problems);
    }

    /** What is the matter with a file that is a copy; {@code null} when it is none. */
    @Nullable
    Problems problem(RuleFile file) {
        return copies.get(file);
    }
}
