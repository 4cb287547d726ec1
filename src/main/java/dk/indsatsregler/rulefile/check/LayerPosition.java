package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Regel;
import java.util.List;

/**
 * Where a rule stands among the layers.
 *
 * @param layer 0 at the bottom
 * @param area its area; a rule that replaces another takes over that rule's
 * @param replaces every version of the rule it replaces; empty when it replaces none
 */
public record LayerPosition(int layer, String area, List<Regel> replaces) {

    public LayerPosition {
        replaces = List.copyOf(replaces);
    }
}
