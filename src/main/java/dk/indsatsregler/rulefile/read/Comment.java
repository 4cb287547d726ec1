package dk.indsatsregler.rulefile.read;

/**
 * A comment from {@code //} to the end of its line.
 *
 * @param line the line, from 1
 * @param start where it begins, in characters from the start of the file
 * @param text its words
 */
public record Comment(int line, int start, String text) {}
