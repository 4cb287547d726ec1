package dk.indsatsregler.editing;

/**
 * A place in a file.
 *
 * @param document the file
 * @param line from 1
 * @param column from 1, in UTF-16 characters
 * @param length in characters, at least 1
 */
public record TextPlace(Document document, int line, int column, int length) {}
