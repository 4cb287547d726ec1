package dk.indsatsregler.testing.feature;

/**
 * A {@code Regel:} heading.
 *
 * @param text what stands after {@code Regel:}
 * @param line its line
 */
public record Heading(String text, int line) {

    /** The id it begins with; empty when nothing stands there. */
    public String id() {
        return text.split(" ", 2)[0];
    }
}
