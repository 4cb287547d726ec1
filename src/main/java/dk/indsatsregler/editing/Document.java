package dk.indsatsregler.editing;

import dk.indsatsregler.rulefile.load.RuleFolder;

/**
 * A file of a layer.
 *
 * @param layer 0 for the rules all others lie on, 1 for the first layer upon them
 * @param name its name from the top of its layer, with {@code /} between the parts
 */
public record Document(int layer, String name) implements Comparable<Document> {

    /** Is it a rule file? Otherwise it holds scenarios. */
    public boolean ofRules() {
        return name.endsWith(RuleFolder.ENDING);
    }

    @Override
    public int compareTo(Document other) {
        return layer != other.layer ? Integer.compare(layer, other.layer) : name.compareTo(other.name);
    }
}
