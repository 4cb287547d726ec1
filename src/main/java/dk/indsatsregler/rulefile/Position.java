package dk.indsatsregler.rulefile;

/**
 * A place in a rule file.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param length in characters, at least 1
 */
public record Position(int line, int column, int length) {}
