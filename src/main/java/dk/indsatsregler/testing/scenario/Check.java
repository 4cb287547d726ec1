package dk.indsatsregler.testing.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of an answer. */
public interface Check {

    /** The step as written, keyword and all. */
    String text();

    /** Its line in the feature file. */
    int line();

    /** Ids of the rules it names. */
    Set<String> rules();

    /** Ids of the rules whose status it says, whatever else it says of them: only these count as tested. */
    Set<String> tellsStatusOf();

    /** Why the answer does not hold, in Danish, explanation of the rules named included; {@code null} when it holds. */
    @Nullable
    String failure(Answer answer);
}
