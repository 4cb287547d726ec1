package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.text.VisibleText;

/** The characters of a rule file: which a name is made of, and the ones that look like others or like nothing. */
public final class Letters {

    private Letters() {}

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** May it begin a name? */
    static boolean start(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || latin(c);
    }

    private static boolean latin(int c) {
        return c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7;
    }

    /** A letter or digit of any script, or an accent of its own: what a reader takes for part of a word. */
    static boolean wordlike(int c) {
        return start(c) || digit(c) || combining(c) || (c > 0x7F && Character.isLetterOrDigit(c));
    }

    static boolean combining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** May it stand in a name? */
    public static boolean ours(int c) {
        return start(c) || digit(c) || combining(c);
    }

    /** Not seen, but neither blank nor line break. */
    public static boolean invisible(int c) {
        if (c == ' ' || c == '\t' || c == '\n') {
            return false;
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR || VisibleText.unseen(c);
    }

    /** A hard space is harmless inside words meant for people; characters that reorder or hide text are not. */
    static boolean invisibleInText(int c) {
        return invisible(c) && Character.getType(c) != Character.SPACE_SEPARATOR;
    }
}
