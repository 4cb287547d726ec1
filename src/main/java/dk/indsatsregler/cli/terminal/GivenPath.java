package dk.indsatsregler.cli.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** A file or folder as it is given on the command line. */
public final class GivenPath {

    private static final char UNREADABLE = '\uFFFD';

    private GivenPath() {}

    /**
     * Where it is.
     *
     * @throws InvalidPathException if it cannot be named here. So it is too when the working folder cannot: a locale without æ, ø and å
     *     would make another folder of it, and read and write there
     */
    public static Path of(String given) {
        return of(given, System.getProperty("user.dir", ""));
    }

    static Path of(String given, String workingFolder) {
        Path path = Path.of(given);
        if (!path.isAbsolute() && workingFolder.indexOf(UNREADABLE) >= 0) {
            throw new InvalidPathException(given, "the working folder cannot be named");
        }
        return path;
    }

    /** Refuses an empty name, which would be the working folder. */
    public static final class Reader implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (value.isBlank()) {
                throw new ArgumentErrors.Wrong("må ikke være tom.");
            }
            return value;
        }
    }
}
