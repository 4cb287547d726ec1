package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Span;

/**
 * A value as it stands.
 *
 * @param kind what it looks like
 * @param owner of {@code Owner.name}, what stands before the dot; otherwise empty
 * @param text a number or a name as written, a text without its quotes
 * @param at where
 * @param chars the same, in characters from the start of the text
 */
public record RawValue(Kind kind, String owner, String text, Span at, Chars chars) {

    /** What a value looks like. */
    public enum Kind {
        NUMBER,
        TEXT,
        BOOLEAN,
        NULL,
        /** A name alone: a field, or an enum constant that lacks its list. */
        NAME,
        /** {@code Owner.name}. */
        QUALIFIED
    }

    /** As it would be written in a rule file. */
    public String written() {
        return switch (kind) {
            case TEXT -> "\"" + text + "\"";
            case QUALIFIED -> owner + "." + text;
            default -> text;
        };
    }
}
