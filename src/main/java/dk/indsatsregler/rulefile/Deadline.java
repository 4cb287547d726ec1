package dk.indsatsregler.rulefile;

import dk.indsatsregler.vocabulary.Field;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a rule states it: the earliest of its parts. Or, of a rule without parts, notice of every deadline of a case.
 *
 * @param text as written
 * @param parts what it counts; none only for a notice
 * @param done what tells that the step was taken; {@code null} when the rule does not say
 * @param notice from how many days before they fall due deadlines are said to; 0 for a deadline
 */
public record Deadline(
        String text, List<Part> parts, @Nullable Done done, int notice) {

    public Deadline {
        parts = List.copyOf(parts);
    }

    /** A deadline of a step nothing tells the taking of. */
    public Deadline(String text, List<Part> parts) {
        this(text, parts, null, 0);
    }

    /** Every field it reads: what it counts from, then what tells that the step was taken. */
    public List<Field> fields() {
        return Stream.concat(
                        parts.stream().map(Part::from),
                        done == null ? Stream.empty() : Stream.of(done.when(), done.whether()))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * So long after a date, event or moment.
     *
     * @param from the field it counts from
     * @param years whole years first, e.g. to a birthday; mostly 0
     * @param amount how many units; below 0 only after years: so long before the birthday
     * @param unit of what
     */
    public record Part(Field from, int years, int amount, Unit unit) {

        /** So long after it, and no years first. */
        public Part(Field from, int amount, Unit unit) {
            this(from, 0, amount, unit);
        }
    }

    /**
     * When the step was taken.
     *
     * @param when the event, date or moment
     * @param whether the answer, yes or no, to whether it was taken; {@code null} when the event itself tells
     */
    public record Done(Field when, @Nullable Field whether) {}

    /** What a deadline counts in. */
    public enum Unit {
        TIMER("timer"),
        DAGE("dage"),
        /** Working days read so that the deadline is the earlier one: only Sundays and the church's holidays do not count (IT-42a). */
        HVERDAGE("hverdage"),
        /** Working days as a municipality may choose to read them: Saturdays do not count either, so the deadline is later. */
        HVERDAGE_MAN_FRE("hverdage MAN_FRE"),
        /** The school's days by the municipality's school calendar; without one they cannot be counted. */
        SKOLEDAGE("skoledage"),
        UGER("uger"),
        MÅNEDER("måneder");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** As a rule writes it. */
        public String word() {
            return word;
        }
    }
}
