package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.rulefile.Condition;
import java.util.List;

/**
 * Conditions that share facts, and every way they can come out together; how they come out says nothing of other variables' conditions.
 *
 * @param conditions the conditions, by lane
 * @param choices the ways, all different; the one that tells least first
 */
public record Variable(List<Condition> conditions, List<Choice> choices) {

    public Variable {
        conditions = List.copyOf(conditions);
        choices = List.copyOf(choices);
    }
}
