package dk.indsatsregler.files;

import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders in it, read as one snapshot: when something in it changes while it is read, it is read again,
 * and a folder that does not come to rest is not read at all. So a writer at work never leaves a reader with half of what is there.
 *
 * <p>The folder itself may be a link, and so may what stands in it as long as it stays within it, as the files of a mounted volume do. Names
 * that begin with a full stop are the system's own. What is not read is listed; nothing is passed over in silence.
 *
 * @param files the files read, by their names below the folder, with {@code /} between the parts
 * @param unread what is not read, by name
 * @param stamp by which it is seen whether something has changed since
 */
public record Folder(Map<String, byte[]> files, List<SkippedEntry> unread, Stamp stamp) {

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_FILES = 4_000;
    private static final int DEEPEST = 16;
    private static final long MOST_BYTES = 64L << 20;
    private static final int TRIES = 8;
    private static final long REST_MILLIS = 15;
    private static final String MAC = "__MACOSX";

    public Folder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        unread = unread.stream().sorted().toList();
    }

    /**
     * Reads a folder.
     *
     * @param root the folder
     * @param ending the ending of the files that are read, e.g. {@code .drl}
     * @param most the most bytes that are of use of one file; one more is read of a larger one
     * @throws UnreadableException if something in it cannot be read, it holds far more than anyone means to give, or it does not come to
     *     rest; the message is Danish and names it
     */
    public static Folder read(Path root, String ending, int most) throws UnreadableException {
        return read(root, new Wanted(ending, Set.of()), most);
    }

    /**
     * Reads a folder.
     *
     * @param root the folder
     * @param wanted the files that are read
     * @param most the most bytes that are of use of one file; one more is read of a larger one
     * @throws UnreadableException as {@link #read(Path, String, int)}
     */
    public static Folder read(Path root, Wanted wanted, int most) throws UnreadableException {
        for (int i = 0; i < TRIES; i++) {
            Walk before = Walk.of(root, wanted);
            Map<String, byte[]> files = before == null ? null : before.read(most);
            Walk after = files == null ? null : Walk.of(root, wanted);
            if (before != null && files != null && after != null && before.seen.equals(after.seen)) {
                return new Folder(files, before.unread, new Stamp(root, wanted, before.seen));
            }
            rest();
        }
        throw atWork(root);
    }

    /** That a folder does not come to rest. */
    public static UnreadableException atWork(Path root) {
        return new UnreadableException(shown(root)
                + ": bliver der skrevet i, mens den læses. Intet er læst. Prøv igen, når den, der skriver, er færdig.");
    }

    /**
     * Which files are read.
     *
     * @param ending those of this ending, e.g. {@code .drl}
     * @param names and those of these names, as they stand below the folder
     */
    public record Wanted(String ending, Set<String> names) {
        public Wanted {
            names = Set.copyOf(names);
        }

        boolean is(String name) {
            return name.endsWith(ending) || names.contains(name);
        }
    }

    /** What was where when a folder was read: names, sizes, times and what links lead to. */
    public static final class Stamp {

        private final Path root;
        private final Wanted wanted;
        private final Map<String, Seen> seen;

        private Stamp(Path root, Wanted wanted, Map<String, Seen> seen) {
            this.root = root;
            this.wanted = wanted;
            this.seen = seen;
        }

        /**
         * Is all of it as it was?
         *
         * @throws UnreadableException if that cannot be seen
         */
        public boolean holds() throws UnreadableException {
            Walk now = Walk.of(root, wanted);
            return now != null && now.seen.equals(seen);
        }
    }

    private static void rest() throws UnreadableException {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("Læsningen blev afbrudt. Intet er læst.");
        }
    }

    private static String shown(Path path) {
        return VisibleText.line(path.toString());
    }

    /** What stood there at one moment. */
    private static final class Walk {

        private final Wanted wanted;
        private final Path root;
        private final Path real;
        private final Map<String, Path> found = new TreeMap<>();
        private final List<SkippedEntry> unread = new ArrayList<>();
        private final Map<String, Seen> seen = new TreeMap<>();

        private Walk(Path root, Path real, Wanted wanted) {
            this.root = root;
            this.real = real;
            this.wanted = wanted;
        }

        /** What stands there now; {@code null} when something went away meanwhile. */
        static @Nullable Walk of(Path root, Wanted wanted) throws UnreadableException {
            if (!Files.exists(root)) {
                throw new UnreadableException(shown(root) + ": findes ikke.");
            }
            try {
                // What is walked is where a link leads now: it may lead elsewhere before the end.
                Walk walk = new Walk(root, root.toRealPath(), wanted);
                walk.folder(walk.real, "", new LinkedHashSet<>(Set.of(walk.real)));
                return walk;
            } catch (NoSuchFileException | NotDirectoryException e) {
                return null;
            } catch (IOException e) {
                throw e instanceof UnreadableException told
                        ? told
                        : new UnreadableException(shown(root) + ": kan ikke læses.");
            }
        }

        private UnreadableException unreadable(String name) {
            return new UnreadableException(at(name) + ": kan ikke læses.");
        }

        /** As whoever gave the folder would write it. */
        private String at(String name) {
            return shown(root.resolve(name));
        }

        private void folder(Path folder, String name, Set<Path> around) throws IOException {
            if (around.size() > DEEPEST) {
                throw new UnreadableException(at(name) + ": ligger mere end " + DEEPEST + " mapper nede.");
            }
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path entry : stream) {
                    entries.add(entry);
                    if (seen.size() + entries.size() > MOST_ENTRIES) {
                        throw new UnreadableException(at(name) + ": her er mere end " + MOST_ENTRIES
                                + " filer og mapper; giv den mappe, filerne ligger i.");
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw unreadable(name);
            } catch (AccessDeniedException e) {
                throw unreadable(name);
            }
            Collections.sort(entries);
            for (Path entry : entries) {
                String last = entry.getFileName().toString();
                entry(entry, name.isEmpty() ? last : name + "/" + last, last, around);
            }
        }

        private void entry(Path entry, String name, String last, Set<Path> around) throws IOException {
            if (last.startsWith(".") || last.equals(MAC)) {
                unread.add(new SkippedEntry(name, SkippedEntry.Why.SYSTEM));
                seen.put(name, Seen.NAME);
                return;
            }
            BasicFileAttributes here =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Path target = here.isSymbolicLink() ? target(entry, name) : null;
            if (here.isSymbolicLink() && target == null) {
                return;
            }
            BasicFileAttributes there = target == null ? here : Files.readAttributes(target, BasicFileAttributes.class);
            boolean read = there.isDirectory() || wanted.is(name);
            seen.put(name, read ? Seen.of(there, target) : Seen.NAME);
            if (there.isDirectory()) {
                if (wanted.is(name)) {
                    unread.add(new SkippedEntry(name, SkippedEntry.Why.NO_FILE));
                }
                Path inner = target == null ? entry.toRealPath() : target;
                if (around.contains(inner)) {
                    unread.add(new SkippedEntry(name, SkippedEntry.Why.LEADS_ROUND));
                    return;
                }
                Set<Path> within = new LinkedHashSet<>(around);
                within.add(inner);
                folder(entry, name, within);
            } else if (!wanted.is(name)) {
                unread.add(new SkippedEntry(name, SkippedEntry.Why.OTHER));
            } else if (!there.isRegularFile()) {
                unread.add(new SkippedEntry(name, SkippedEntry.Why.NO_FILE));
            } else if (found.size() >= MOST_FILES) {
                throw new UnreadableException(shown(root) + ": her er mere end " + MOST_FILES + " filer ("
                        + wanted.ending() + "); så mange læses ikke.");
            } else {
                found.put(name, entry);
            }
        }

        /** Where a link leads; {@code null} when it is not followed, which is noted. */
        private @Nullable Path target(Path link, String name) throws IOException {
            Path target;
            try {
                target = link.toRealPath();
            } catch (AccessDeniedException e) {
                throw unreadable(name);
            } catch (IOException e) { // to nothing, or round and round
                unread.add(new SkippedEntry(name, SkippedEntry.Why.LEADS_NOWHERE));
                seen.put(name, Seen.NAME);
                return null;
            }
            // A file with another ending is not read, wherever it is.
            if (!target.startsWith(real) && (wanted.is(name) || !Files.isRegularFile(target))) {
                unread.add(new SkippedEntry(name, SkippedEntry.Why.LEADS_OUT));
                seen.put(name, Seen.NAME);
                return null;
            }
            return target;
        }

        /** The files' bytes; {@code null} when one of them is no longer what it was. */
        @Nullable
        Map<String, byte[]> read(int most) throws UnreadableException {
            Map<String, byte[]> files = new TreeMap<>();
            long all = 0;
            for (Map.Entry<String, Path> file : found.entrySet()) {
                all += Math.min(size(file.getKey()), most + 1L);
                if (all > MOST_BYTES) {
                    throw new UnreadableException(at(file.getKey()) + ": med den fylder mappens filer ("
                            + wanted.ending() + ") mere end " + (MOST_BYTES >> 20) + " MB; så meget læses ikke.");
                }
                try {
                    byte[] bytes = Bounded.read(file.getValue(), most);
                    if (bytes.length != Math.min(size(file.getKey()), most + 1L)) {
                        return null;
                    }
                    files.put(file.getKey(), bytes);
                } catch (NoSuchFileException | Bounded.NotAFileException e) {
                    return null;
                } catch (IOException e) {
                    throw unreadable(file.getKey());
                }
            }
            return files;
        }

        private long size(String name) {
            return Objects.requireNonNull(seen.get(name)).size;
        }
    }

    private record Seen(
            long size,
            @Nullable FileTime changed,
            @Nullable Object key,
            @Nullable Path target) {

        static final Seen NAME = new Seen(0, null, null, null);

        static Seen of(BasicFileAttributes file, @Nullable Path target) {
            return new Seen(
                    file.isDirectory() ? 0 : file.size(),
                    file.lastModifiedTime(),
                    Objects.requireNonNullElse(file.fileKey(), ""),
                    target);
        }
    }
}
