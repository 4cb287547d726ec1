package dk.indsatsregler.rulefile;

import dk.indsatsregler.Grundlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The statements rules lean on: their ids, and what each rests on.
 *
 * <p>Read from {@code rules/udsagn.json} line by line, without a JSON library: the library has none of its own. The file has one object a
 * line with {@code id} and {@code maerke} first; a test holds this reading equal to a full one.
 */
public final class Statements {

    private static final String ID = "{\"id\":\"";
    private static final String MARK = "\",\"maerke\":\"";

    private static final String MEASURES = "\",\"maaler\":\"";

    private static final Pattern WORDS = Pattern.compile("\"(udsagn|citat|kilde)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, Grundlag> basis;
    private final Set<String> measuring;
    private final Map<String, String> lines;

    private Statements(Map<String, Grundlag> basis, Set<String> measuring, Map<String, String> lines) {
        this.basis = basis;
        this.measuring = measuring;
        this.lines = lines;
    }

    /**
     * What a statement says.
     *
     * @param statement in our words
     * @param quote the source's own words; empty when it is not quoted
     * @param source where it stands
     */
    public record Wording(String statement, String quote, String source) {}

    /** The statements that ship with the library. */
    public static Statements shipped() {
        return of(shippedText());
    }

    /** The file they stand in. */
    public static String shippedText() {
        try (InputStream in = Statements.class.getResourceAsStream("/rules/udsagn.json")) {
            if (in == null) {
                throw new IllegalStateException(
                        "indsatsregler is incomplete: rules/udsagn.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The statements of a file laid out like {@code rules/udsagn.json}.
     *
     * @throws IllegalArgumentException if two have the same id, or one rests on something unheard of
     */
    public static Statements of(String json) {
        Map<String, Grundlag> basis = new LinkedHashMap<>();
        Set<String> measuring = new HashSet<>();
        Map<String, String> lines = new HashMap<>();
        for (String line : json.split("\n", -1)) {
            int mark = line.startsWith(ID) ? line.indexOf(MARK, ID.length()) : -1;
            if (mark < 0) {
                continue;
            }
            String id = line.substring(ID.length(), mark);
            int from = mark + MARK.length();
            if (basis.put(id, Grundlag.valueOf(line.substring(from, line.indexOf('"', from)))) != null) {
                throw new IllegalArgumentException("Two statements are called " + id);
            }
            lines.put(id, line);
            if (line.contains(MEASURES)) {
                measuring.add(id);
            }
        }
        return new Statements(basis, measuring, lines);
    }

    /** What a statement rests on; empty when there is no such statement. */
    public Optional<Grundlag> basis(String id) {
        return Optional.ofNullable(basis.get(id));
    }

    /** What a statement says; empty when there is no such statement. */
    public Optional<Wording> wording(String id) {
        String line = lines.get(id);
        if (line == null) {
            return Optional.empty();
        }
        Map<String, String> words = new HashMap<>();
        WORDS.matcher(line)
                .results()
                .forEach(m -> words.put(m.group(1), m.group(2).replaceAll("\\\\(.)", "$1")));
        return Optional.of(new Wording(
                words.getOrDefault("udsagn", ""), words.getOrDefault("citat", ""), words.getOrDefault("kilde", "")));
    }

    /** Does the statement fix how a word of the law is measured: an age and its day, a quarter, a share, rounding, months? */
    public boolean measures(String id) {
        return measuring.contains(id);
    }

    /** Their ids, in the file's order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(basis.keySet());
    }
}
