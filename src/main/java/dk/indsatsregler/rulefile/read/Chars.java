package dk.indsatsregler.rulefile.read;

/**
 * Where something stands in a text, for those who change it.
 *
 * @param from where it begins, in characters from the start of the text
 * @param to just after it
 */
public record Chars(int from, int to) {

    static Chars of(Token first, Token last) {
        return new Chars(first.start(), last.end());
    }

    /** What stands there. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
