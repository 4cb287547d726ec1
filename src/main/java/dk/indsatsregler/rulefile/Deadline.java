package dk.indsatsregler.rulefile;

import dk.indsatsregler.vocabulary.Field;
import java.util.List;

/**
 * A deadline as a rule states it: the earliest of its parts.
 *
 * @param text as written
 * @param parts at least one
 */
public record Deadline(String text, List<Part> parts) {

    public Deadline {
        parts = List.copyOf(parts);
    }

    /**
     * So long after a date, event or moment.
     *
     * @param from the field it counts from
     * @param amount how many units, at least 0
     * @param unit of what
     */
    public record Part(Field from, int amount, Unit unit) {}

    /** What a deadline counts in. */
    public enum Unit {
        TIMER,
        DAGE,
        HVERDAGE,
        UGER,
        MÅNEDER
    }
}
