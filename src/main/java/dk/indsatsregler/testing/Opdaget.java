package dk.indsatsregler.testing;

/**
 * A slip in a rule that a scenario would notice.
 *
 * @param regel id of the rule that would be changed
 * @param ord the slip as the beginning of a Danish sentence: {@code Hvis …}
 * @param fil the feature file of a scenario that would fail, preferably one under the rule's own heading
 * @param linje its line
 */
public record Opdaget(String regel, String ord, String fil, int linje) {}
