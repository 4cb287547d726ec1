package dk.indsatsregler.editing.local;

import dk.indsatsregler.Regel;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.Workspace;
import dk.indsatsregler.files.Bounded;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.files.WholeFile;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleFolder;
import dk.indsatsregler.rulefile.load.RulePack;
import dk.indsatsregler.testing.feature.FeatureFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The folders of one's own rules as they are on disk, and the one place where something is written into them: only files that stand there
 * already and are read, only as whole files, only when nobody else has changed them since they were read.
 */
public final class OwnFolders {

    /** The most bytes a file may have that is written. */
    public static final int MOST_BYTES = 256 * 1024;

    private final @Nullable Path bottom;
    private final List<Path> folders;
    private final Supplier<DefaultRegelmotorBygger> below;
    private @Nullable Snapshot last;

    /**
     * @param bottom the folder of the rules they lie upon; {@code null} when those are the shipped ones
     * @param folders the folders, the lowest first
     * @param below what they lie upon
     */
    public OwnFolders(@Nullable Path bottom, List<Path> folders, Supplier<DefaultRegelmotorBygger> below) {
        this.bottom = bottom;
        this.folders = List.copyOf(folders);
        this.below = below;
    }

    /**
     * What stands there at one moment.
     *
     * @param digests the files that can be edited, with the SHA-256 of each
     * @param refused why something is not read, by its file
     * @param levels what they lie upon, then that with the first folder, and so on: the last one is all of it
     */
    public record Snapshot(Map<Document, String> digests, Map<Document, String> refused, List<Workspace> levels) {

        public Snapshot {
            digests = java.util.Collections.unmodifiableMap(new TreeMap<>(digests));
            refused = java.util.Collections.unmodifiableMap(new TreeMap<>(refused));
            levels = List.copyOf(levels);
        }

        /** All of it. */
        public Workspace workspace() {
            return levels.get(levels.size() - 1);
        }
    }

    /** The folders, the lowest first. */
    public List<Path> folders() {
        return folders;
    }

    /** The folder a rule is from; {@code null} when it is shipped. */
    public @Nullable Path folderOf(Regel rule) {
        int layer = rule.placering().lag();
        return layer == 0 ? bottom : folders.get(layer - 1);
    }

    /** The rules they lie upon, and they themselves. */
    private DefaultRegelmotorBygger rules(List<RuleFolder> read) {
        DefaultRegelmotorBygger rules = below.get();
        read.forEach(rules::medLag);
        return rules;
    }

    /**
     * What stands there now. As long as nothing has changed it is the same, and what has been worked out of it is kept.
     *
     * @throws UnreadableException if a folder cannot be read; the message is Danish
     */
    public synchronized Snapshot now() throws UnreadableException {
        Map<Document, String> digests = new HashMap<>();
        Map<Document, String> refused = new HashMap<>();
        Map<Document, byte[]> features = new HashMap<>();
        List<RuleFolder> read = new ArrayList<>();
        for (int layer = 1; layer <= folders.size(); layer++) {
            int of = layer;
            RuleFolder rules = RuleFolder.read(folders.get(layer - 1));
            FeatureFolder scenarios = FeatureFolder.read(folders.get(layer - 1));
            read.add(rules);
            for (RuleFile file : rules.files()) {
                if (file.name().endsWith(RuleFolder.ENDING)) {
                    digests.put(new Document(of, file.name()), RulePack.sha256(file.bytes()));
                }
            }
            scenarios.files().forEach((name, bytes) -> {
                features.put(new Document(of, name), bytes);
                digests.put(new Document(of, name), RulePack.sha256(bytes));
            });
            rules.problems().forEach(problem -> refused.put(new Document(of, problem.fil()), problem.besked()));
            scenarios.strays().forEach((name, why) -> refused.put(new Document(of, name), why));
        }
        Snapshot before = last;
        if (before != null
                && before.digests().equals(digests)
                && before.refused().equals(refused)) {
            return before;
        }
        Workspace fresh = Workspace.of(rules(read), features);
        Workspace workspace = before == null ? fresh : fresh.withRulesOf(before.workspace());
        Snapshot now = new Snapshot(
                digests,
                refused,
                IntStream.rangeClosed(0, folders.size())
                        .mapToObj(workspace::upTo)
                        .toList());
        last = now;
        return now;
    }

    /** What came of saving. */
    public enum Saved {
        /** It is on the disk, whole. */
        WRITTEN,
        /** Somebody has changed or removed the file; nothing is written. */
        CHANGED,
        /** It is no file of these folders, or would be larger than any that is read; nothing is written. */
        REFUSED
    }

    /**
     * Writes a file in the place of the one that was read, with its line ends.
     *
     * @param text what it is to hold, with {@code \n} at the ends of lines
     * @param sha256 of what was read
     * @throws IOException if it cannot be written; what stood there is unchanged
     */
    public synchronized Saved save(Document document, String text, String sha256) throws IOException {
        Snapshot now = now();
        if (!now.digests().containsKey(document)) {
            return Saved.REFUSED;
        }
        Path folder = folders.get(document.layer() - 1).toRealPath();
        Path file = folder.resolve(document.name()).toRealPath();
        String before = now.workspace().text(document).orElse("");
        byte[] bytes = withEndsOf(before, text).getBytes(StandardCharsets.UTF_8);
        if (!file.startsWith(folder) || bytes.length > MOST_BYTES) {
            return Saved.REFUSED;
        }
        return WholeFile.replaceIf(
                        file,
                        bytes,
                        () -> RulePack.sha256(Bounded.read(file, MOST_BYTES)).equals(sha256))
                ? Saved.WRITTEN
                : Saved.CHANGED;
    }

    private static String withEndsOf(String before, String text) {
        int end = before.indexOf('\n');
        return end > 0 && before.charAt(end - 1) == '\r' ? text.replace("\n", "\r\n") : text;
    }

    /**
     * Writes a rule of one's own into the topmost folder.
     *
     * @return why not, in Danish; empty when it is there
     * @throws IOException if it cannot be written; nothing is there
     */
    public synchronized List<String> begin(LocalRule rule) throws IOException {
        List<RuleFolder> read = new ArrayList<>();
        for (Path folder : folders) {
            read.add(RuleFolder.read(folder));
        }
        List<String> refused = new ArrayList<>();
        rule.refused(rules(read)).forEach(problem -> refused.add(problem.besked()));
        Path top = folders.get(folders.size() - 1).toRealPath();
        Map<Path, String> files = rule.in(top);
        for (Path file : files.keySet()) {
            for (Path above = file.getParent(); above != null && !above.equals(top); above = above.getParent()) {
                if (Files.exists(above) && !above.toRealPath().startsWith(top)) {
                    refused.add(top.relativize(above) + ": er en genvej (et link), der fører ud af mappen.");
                }
            }
        }
        NewFiles.there(files)
                .ifPresent(file -> refused.add(file.getFileName() + ": findes allerede og er ikke ændret. Ret i den."));
        if (refused.isEmpty()) {
            NewFiles.write(files);
        }
        return refused;
    }

    /** The rule file {@link #begin} writes. */
    public Document begun(LocalRule rule) {
        return new Document(folders.size(), rule.name() + RuleFolder.ENDING);
    }
}
