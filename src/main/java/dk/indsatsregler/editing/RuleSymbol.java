package dk.indsatsregler.editing;

/**
 * A rule, or the scenarios of one, where it stands in a file.
 *
 * @param id the rule's id; empty when it has none
 * @param name its name, e.g. {@code NP-K1: Forældre i samfundskritisk funktion}
 * @param first its first line, from 1
 * @param last its last line
 * @param column where its name begins, from 1
 * @param length how long its name is, at least 1
 */
public record RuleSymbol(String id, String name, int first, int last, int column, int length) {}
