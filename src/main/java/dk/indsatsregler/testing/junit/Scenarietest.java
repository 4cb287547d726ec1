package dk.indsatsregler.testing.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A test class that runs scenarios: one test for each, under its rule and its file; tests for coverage and mutations where asked.
 *
 * <pre>{@code
 * @Scenarier(mappe = "scenarier", regler = "regler", dækning = 100, mutation = true)
 * class ReglerneTest implements Scenarietest {}
 * }</pre>
 */
public interface Scenarietest {

    /** The tests. A folder that is missing or holds no scenarios, or rules that are refused, fail the class. */
    @TestFactory
    default Stream<DynamicNode> scenarier() {
        return ScenarioTree.of(getClass());
    }
}
