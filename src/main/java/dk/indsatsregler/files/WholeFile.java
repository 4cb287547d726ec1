package dk.indsatsregler.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written whole or not at all. What is written goes to a file beside the target, whose name begins with a full stop, and is
 * moved into its place when all of it is on the disk. When something fails, what stood there stands there still, and nothing is left behind.
 */
public final class WholeFile {

    private static final int MOST_NAMES = 1000;

    private WholeFile() {}

    /** How bytes reach a file; for tests of what happens when they do not. */
    interface Writer {
        void write(Path file, byte[] bytes) throws IOException;
    }

    /** Something that is asked before a file is put in place. */
    @FunctionalInterface
    public interface Check {
        /** Is it so? */
        boolean holds() throws IOException;
    }

    /**
     * Writes a file, in the place of one that is there. A link stays a link, and a device is written to.
     *
     * @throws IOException if it cannot; what stood there is unchanged
     */
    public static void replace(Path target, byte[] bytes) throws IOException {
        replace(target, bytes, WholeFile::write);
    }

    static void replace(Path target, byte[] bytes, Writer writer) throws IOException {
        replace(target, bytes, writer, () -> true);
    }

    /**
     * Writes a file in the place of one that is as it was when someone read it. That is asked when all of the new one is on the disk, right
     * before it is moved.
     *
     * @param unchanged is it as it was?
     * @return whether it was written
     * @throws IOException if it cannot; what stood there is unchanged
     */
    public static boolean replaceIf(Path target, byte[] bytes, Check unchanged) throws IOException {
        return replace(target, bytes, WholeFile::write, unchanged);
    }

    static boolean replace(Path target, byte[] bytes, Writer writer, Check unchanged) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            Files.write(target, bytes);
            return true;
        }
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(real) || Files.isSymbolicLink(real) || (Files.exists(real) && !Files.isWritable(real))) {
            throw new AccessDeniedException(target.toString());
        }
        Path beside = beside(real);
        try {
            writer.write(beside, bytes);
            keepPermissions(real, beside);
            if (!unchanged.holds()) {
                return false;
            }
            try {
                Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes files that are not there yet, with the folders they stand in: all of them, or none.
     *
     * @throws FileAlreadyExistsException if one is there; it is unchanged
     * @throws IOException if one cannot be written; none is there
     */
    public static void create(Map<Path, byte[]> files) throws IOException {
        create(files, WholeFile::write);
    }

    static void create(Map<Path, byte[]> files, Writer writer) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        Map<Path, Path> written = new LinkedHashMap<>();
        boolean all = false;
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = file.getKey().toAbsolutePath();
                makeFolders(target.getParent(), made);
                Path beside = beside(target);
                written.put(target, beside);
                writer.write(beside, file.getValue());
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                put(file.getValue(), file.getKey());
                made.push(file.getKey());
            }
            all = true;
        } finally {
            for (Path beside : written.values()) {
                Files.deleteIfExists(beside);
            }
            while (!all && !made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        }
    }

    private static void makeFolders(@Nullable Path folder, Deque<Path> made) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolders(folder.getParent(), made);
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    // A link is made only where nothing stands, in one step; where there are no links, a move looks first.
    private static void put(Path beside, Path target) throws IOException {
        try {
            Files.createLink(target, beside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(beside, target);
        }
    }

    private static Path beside(Path target) throws IOException {
        for (int i = 0; i < MOST_NAMES; i++) {
            Path beside = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException e) {
                // Left by a process that was killed, or in use by another: the next name.
            }
        }
        throw new FileAlreadyExistsException(target + ": " + MOST_NAMES + " unfinished files beside it");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true); // a full disk may say so only now
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            try {
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
            } catch (UnsupportedOperationException e) {
                return; // a file system without them
            }
        }
    }
}
