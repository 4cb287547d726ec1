package dk.indsatsregler.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped word list, {@code rules/ORDLISTE.md}, by word: what it means is written in one place. */
final class WordList {

    private static final Pattern ROW = Pattern.compile("\\| `(.*?)`.*? \\| (.*) \\|");
    private static final Pattern VALUE = Pattern.compile("\\* `([\\p{L}\\p{N}_.]+)`(?:: (.*))?");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");

    /**
     * A word of the list.
     *
     * @param template as it can be written
     * @param about what it means, a paragraph each
     */
    record Entry(String template, List<String> about) {}

    private static final Map<String, Entry> ENTRIES = read();

    private WordList() {}

    /** A word: {@code @kilde}, {@code konklusion.pligt}, {@code Barn}, {@code Barn.alder}, {@code Sektor.POLITI}, {@code LOV}. */
    static Optional<Entry> of(String word) {
        return Optional.ofNullable(ENTRIES.get(word));
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        String type = "";
        for (String line : text().split("\n", -1)) {
            Matcher row = ROW.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (line.startsWith("## ")) {
                type = "";
            } else if (line.startsWith("### ")) {
                type = line.substring(4).strip();
            } else if (row.matches()) {
                row(type, row.group(1), row.group(2).split(" \\| ", -1), entries);
            } else if (value.matches()) {
                String about = value.group(2) == null ? "" : value.group(2);
                entries.put(value.group(1), entry(value.group(1), about));
            } else if (!type.isEmpty() && !line.isBlank() && !line.startsWith("|") && !line.startsWith("`")) {
                entries.putIfAbsent(type, entry(type, line));
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private static void row(String type, String word, String[] rest, Map<String, Entry> entries) {
        if (word.startsWith("@grundlag( ") && !type.isEmpty()) {
            return;
        } else if (word.startsWith("@grundlag( ") && rest.length == 1) {
            entries.put(word.replaceAll("@grundlag\\( | \\)", ""), entry(word, rest[0]));
        } else if (word.startsWith("@")) {
            String needed = rest.length < 2 || rest[1].isBlank() ? "" : "Skal stå: " + rest[1] + ".";
            entries.put(word.substring(0, word.indexOf('(')), entry(word, rest[0], needed));
        } else if (word.startsWith("konklusion.")) {
            String needed = rest.length < 2 || rest[1].isBlank() ? "" : "Kræver: " + rest[1] + ".";
            entries.put(word.substring(0, word.indexOf('(')), entry(word, rest[0], needed));
        } else if (!type.isEmpty() && rest.length == 3) {
            entries.put(type + "." + word, entry(rest[1].replace("`", ""), rest[2], "Slags: " + rest[0] + "."));
        }
    }

    private static Entry entry(String template, String... about) {
        List<String> lines = new ArrayList<>();
        for (String line : about) {
            String plain = LINK.matcher(line)
                    .replaceAll("$1")
                    .replace("**", "")
                    .replace("`", "")
                    .strip();
            if (!plain.isEmpty()) {
                lines.add(plain);
            }
        }
        return new Entry(template, List.copyOf(lines));
    }

    private static String text() {
        try (InputStream in = WordList.class.getResourceAsStream("/rules/ORDLISTE.md")) {
            if (in == null) {
                throw new IllegalStateException(
                        "indsatsregler is incomplete: rules/ORDLISTE.md is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
