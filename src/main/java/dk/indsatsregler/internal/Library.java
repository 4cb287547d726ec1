package dk.indsatsregler.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The library's own version, written by the build. */
public final class Library {

    private static final String VERSION = read();

    private Library() {}

    /** The version, e.g. {@code 0.1.0}. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in = Library.class.getResourceAsStream("bibliotek.properties")) {
            if (in == null) {
                throw new IllegalStateException(
                        "indsatsregler is incomplete: bibliotek.properties is missing from the jar");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
