package dk.indsatsregler.files;

/**
 * Something in a folder that is not read.
 *
 * @param name its name below the folder, with {@code /} between its parts
 * @param why the reason
 */
public record SkippedEntry(String name, Why why) implements Comparable<SkippedEntry> {

    /** Why something is not read. */
    public enum Why {
        /** A link to something outside the folder. */
        LEADS_OUT,
        /** A link to nothing. */
        LEADS_NOWHERE,
        /** A link to a folder it stands in itself. */
        LEADS_ROUND,
        /** A folder, a device or a pipe, with the ending of a file that is read. */
        NO_FILE,
        /** Its name begins with a full stop, or the system of a Mac has put it there. */
        SYSTEM,
        /** A file with another ending. */
        OTHER
    }

    @Override
    public int compareTo(SkippedEntry other) {
        int c = name.compareTo(other.name);
        return c != 0 ? c : why.compareTo(other.why);
    }
}
