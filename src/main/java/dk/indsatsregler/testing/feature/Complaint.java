package dk.indsatsregler.testing.feature;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a feature file: one cause, one complaint.
 *
 * @param line line, from 1
 * @param written what stands there; empty when that says nothing
 * @param message what is wrong and what is expected, in Danish
 * @param suggestion what to write instead; {@code null} when there is no good guess
 */
public record Complaint(
        int line, String written, String message, @Nullable String suggestion) {

    /** The complaint as a person reads it: place, line, what is wrong, what to write instead. */
    public String text() {
        String place = "linje " + line + (written.isEmpty() ? "" : ": " + written);
        return place + "\n" + message + (suggestion == null ? "" : "\nMåske mente du: " + suggestion);
    }
}
