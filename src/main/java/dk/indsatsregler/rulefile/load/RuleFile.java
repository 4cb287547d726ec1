package dk.indsatsregler.rulefile.load;

/**
 * A rule file as it comes.
 *
 * @param name its name with its area as first folder, e.g. {@code noedpasning/bek-217-2020.drl}
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by us
public record RuleFile(String name, byte[] bytes) {}
