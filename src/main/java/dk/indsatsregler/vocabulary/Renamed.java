package dk.indsatsregler.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names that are gone, and what they are called now: rules by id, fact types, fields by path. Whoever writes the old one is refused with the
 * new one, however unlike the two are.
 */
public final class Renamed {

    static final Renamed NONE = new Renamed(Map.of());
    private static final String FILE = "/rules/omdoebt.txt";

    private final Map<String, String> now;

    private Renamed(Map<String, String> now) {
        this.now = Map.copyOf(now);
    }

    /** One a line, {@code old = new}; what begins with {@code //} is a comment. */
    public static Renamed of(String text) {
        Map<String, String> now = new HashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .forEach(line -> {
                    String[] names = line.split("=", -1);
                    if (names.length != 2 || now.put(names[0].strip(), names[1].strip()) != null) {
                        throw new IllegalArgumentException("Not one old name and one new: " + line);
                    }
                });
        return new Renamed(now);
    }

    /** Of the names that ship. */
    static Renamed shipped() {
        try (InputStream in = Renamed.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("indsatsregler is incomplete: " + FILE + " is missing from the jar");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Old names, each with its new one. */
    public Map<String, String> all() {
        return now;
    }

    /** What a name that is gone is called now; {@code null} when it is none of those. */
    public @Nullable String now(String name) {
        return now.get(name);
    }
}
