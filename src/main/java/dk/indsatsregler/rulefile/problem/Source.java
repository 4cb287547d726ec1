package dk.indsatsregler.rulefile.problem;

import java.util.List;

/**
 * A rule file as text.
 *
 * @param name the file, as it was named when loaded
 * @param text its text, lines ended by LF
 * @param lines the same, line by line
 */
public record Source(String name, String text, List<String> lines) {

    public Source {
        lines = List.copyOf(lines);
    }

    /** The file's text, split. */
    public static Source of(String name, String text) {
        return new Source(name, text, text.lines().toList());
    }

    /** A line, from 1; empty below the last one. */
    public String line(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }
}
