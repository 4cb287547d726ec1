package dk.indsatsregler.editing;

/**
 * Something that can be written at a place.
 *
 * @param kind what it is
 * @param label as it is shown on a list
 * @param text what is written, {@code ¦} where one goes on writing, if not after it
 * @param about what it is, in Danish; empty when the label says it
 * @param column where the text begins, from 1: what stands from there to the place is replaced
 */
public record Completion(Kind kind, String label, String text, String about, int column) {

    /** What can be written. */
    public enum Kind {
        TYPE,
        FIELD,
        VALUE,
        MARK,
        VERB,
        RULE,
        STATEMENT,
        STEP
    }
}
