package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Status of a mutant. */
public sealed interface MutantStatus {

    /**
     * A scenario fails on it.
     *
     * @param by one such scenario, preferably under the rule's own heading
     */
    record Caught(Scenario by) implements MutantStatus {}

    /**
     * No case can tell it from the rule as it stands; proven.
     *
     * @param why how, in Danish
     */
    record Equivalent(String why) implements MutantStatus {}

    /**
     * Every scenario passes on it.
     *
     * @param proposal a scenario that would not; {@code null} when no case was found that shows the difference
     */
    record Survived(@Nullable Proposal proposal) implements MutantStatus {}
}
