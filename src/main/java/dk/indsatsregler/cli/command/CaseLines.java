package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** A file of cases, one on each line, read a line at a time: never more of one than a case may fill, so the memory is flat. */
final class CaseLines implements AutoCloseable {

    private static final int LONGEST_LINE = 1 << 20;
    // Far more than any line: a device or a file of another kind, which need not end.
    private static final int GIVEN_UP = 16 << 20;

    private final InputStream in;
    private long number;

    private CaseLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The lines of a file, or of stdin. */
    static CaseLines of(String file, Terminal terminal) throws IOException {
        return new CaseLines(file.equals(CaseOptions.STDIN) ? terminal.in() : Files.newInputStream(GivenPath.of(file)));
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param bytes what stands in it; of one that is too long, one byte more than a case may have
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, by us
    record Line(long number, byte[] bytes) {}

    /** The next line that is not blank; {@code null} after the last. */
    @Nullable
    Line next() throws IOException {
        for (byte[] line = line(); line != null; line = line()) {
            number++;
            if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
                return new Line(number, line);
            }
        }
        return null;
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (int length = 0; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            } else if (++length > GIVEN_UP) {
                throw new IOException("a line without an end");
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
