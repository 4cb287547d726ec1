package dk.indsatsregler.testing.feature;

/**
 * A {@code Regel:} heading.
 *
 * @param text what stands after {@code Regel:}
 * @param line its line
 */
public record Heading(String text, int line) {

    /** The id it begins with, a colon after it or not, as in rule files; empty when nothing stands there. */
    public String id() {
        String first = text.split(" ", 2)[0];
        return first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
    }
}
