package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One check of a run: it spends of the run's steps, and keeps what it did not reach. */
final class Budget {

    private final Set<Rule> skipped = new LinkedHashSet<>();
    private final Steps steps;

    /** @param steps what the run has left; the checks of a run share it, in their order */
    Budget(Steps steps) {
        this.steps = steps;
    }

    /** Is there any work left? */
    boolean some() {
        return steps.some();
    }

    /** Looks into a rule, unless all that may be done is done; if it is, or is before the end, that is noted, and nothing is found. */
    <T> T looked(Rule rule, T nothing, Supplier<T> work) {
        if (!steps.some()) {
            skipped(rule);
            return nothing;
        }
        try {
            return steps.within(work);
        } catch (TooLarge tooLarge) {
            skipped(rule);
            return nothing;
        }
    }

    /** Notes that something of a rule was not looked into. */
    void skipped(Rule rule) {
        skipped.add(rule);
    }

    /** The rules of which something was not looked into. */
    List<Rule> skipped() {
        return new ArrayList<>(skipped);
    }
}
