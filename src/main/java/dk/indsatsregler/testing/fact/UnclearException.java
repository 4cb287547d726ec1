package dk.indsatsregler.testing.fact;

import org.jspecify.annotations.Nullable;

/** Something written cannot be understood. Says what is wrong and what is expected, in Danish. */
public final class UnclearException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String suggestion;

    /** Without a suggestion. */
    public UnclearException(String message) {
        this(message, null);
    }

    /**
     * @param message what is wrong and what is expected
     * @param suggestion what to write instead; {@code null} when there is no good guess
     */
    public UnclearException(String message, @Nullable String suggestion) {
        super(message, null, false, false); // an answer, not an accident: nobody looks at its stack
        this.suggestion = suggestion;
    }

    /** What is wrong and what is expected. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What to write instead; {@code null} when there is no good guess. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
