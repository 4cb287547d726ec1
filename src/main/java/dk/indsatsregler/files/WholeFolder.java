package dk.indsatsregler.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Folders that are written whole or not at all. The new one is made beside the old, and put in its place when all of it is on the disk; until
 * then what stood there stands there.
 */
public final class WholeFolder {

    private static final int MOST_NAMES = 100;
    private static final int SMALL = 1024 * 1024;

    private WholeFolder() {}

    /**
     * What is in a folder, by name from its top, folders that hold nothing included with a {@code /} after; nothing when there is none.
     *
     * @throws IOException if it is no folder, or cannot be read
     */
    public static Set<String> names(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        } else if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Set<String> names = new TreeSet<>();
        Path real = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(real)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                String name = real.relativize(path).toString().replace('\\', '/');
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    names.add(name);
                } else if (!path.equals(real) && isEmpty(path)) {
                    names.add(name + "/");
                }
            }
        }
        return names;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> in = Files.list(folder)) {
            return in.findAny().isEmpty();
        }
    }

    /** The bytes of a small file; nothing when it is none. */
    public static Optional<byte[]> small(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= SMALL
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /**
     * Writes a folder, in the place of one that is there.
     *
     * @param files what is to be in it, by name from its top
     * @throws IOException if it cannot; what stood there is unchanged
     */
    public static void replace(Path folder, Map<String, byte[]> files) throws IOException {
        Path target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        Path beside = free(target, "ny");
        Map<Path, byte[]> made = new LinkedHashMap<>();
        files.forEach((name, bytes) -> made.put(beside.resolve(name), bytes));
        WholeFile.create(made);
        if (!Files.exists(target)) {
            putOrRemove(beside, target);
            return;
        }
        Path before = free(target, "gammel");
        try {
            Files.move(target, before);
        } catch (IOException e) {
            remove(beside);
            throw e;
        }
        try {
            putOrRemove(beside, target);
        } catch (IOException e) {
            Files.move(before, target);
            throw e;
        }
        remove(before);
    }

    private static void putOrRemove(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target);
        } catch (IOException e) {
            remove(beside);
            throw e;
        }
    }

    private static Path free(Path target, String what) throws IOException {
        for (int i = 0; i < MOST_NAMES; i++) {
            Path beside = target.resolveSibling("." + target.getFileName() + "." + what + i);
            if (!Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                return beside;
            }
        }
        throw new FileAlreadyExistsException(target + ": " + MOST_NAMES + " unfinished folders beside it");
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
