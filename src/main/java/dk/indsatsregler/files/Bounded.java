package dk.indsatsregler.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads no more of a file than may be used: what is larger is recognised by one byte too many, whatever its size. */
public final class Bounded {

    private Bounded() {}

    /**
     * The file's bytes; when it holds more than {@code most}, its first {@code most + 1}.
     *
     * @throws IOException if it cannot be read, or is no ordinary file: a pipe could keep the reader waiting for ever
     */
    public static byte[] read(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file) ? new NotAFileException(file) : new NoSuchFileException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    /** A folder, a device or a pipe stands where a file is asked for. */
    public static final class NotAFileException extends IOException {

        private static final long serialVersionUID = 1L;

        NotAFileException(Path file) {
            super(file.toString());
        }
    }
}
