package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How much may be looked into. Counted, never timed: the same rules get the same answer on any machine. */
final class Budget {

    private final Set<Rule> skipped = new LinkedHashSet<>();
    private int left;

    Budget(int questions) {
        this.left = questions;
    }

    /** Is there anything left for one more question? */
    boolean spend() {
        return left-- > 0;
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
