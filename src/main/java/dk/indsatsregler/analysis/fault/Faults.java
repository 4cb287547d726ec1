package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.fault.Fault.Kind;
import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything odd about the rules of a rule set, each proven on the whole threshold grid, or shown by a case.
 *
 * @param faults what is odd
 * @param skipped the rules that were not wholly looked into, by what was looked into
 */
public record Faults(List<Fault> faults, Map<Check, List<Rule>> skipped) {

    // Three times what the shipped rules take; some seconds of one core.
    private static final long MOST_STEPS = 16_000_000;
    private static final Set<Kind> NEVER = EnumSet.of(Kind.NEVER_MET, Kind.NEVER_TRUE);

    public Faults {
        faults = List.copyOf(faults);
    }

    /** What is looked into. */
    public enum Check {
        /** Each rule by itself. */
        RULES,
        /** Are there two that say the same? */
        ALIKE,
        /** Are there two that contradict each other? */
        OPPOSED,
        /** Are the sets that should be complete so? */
        SETS
    }

    /** Looks into a rule set, as far as 16 million steps go, counted over all of it; what was not reached is told. */
    public static Faults of(RuleSet rules) {
        return of(rules, MOST_STEPS);
    }

    /** Looks into a rule set with no more than so many steps in all. The checks share them, in their order. */
    static Faults of(RuleSet rules, long most) {
        Steps steps = Steps.most(most);
        Finder finder = new Finder(rules);
        Map<Check, List<Rule>> skipped = new LinkedHashMap<>();
        Budget own = new Budget(steps);
        OwnFaults each = new OwnFaults(rules, own, new Witness(finder));
        List<Fault> faults = new ArrayList<>();
        List<Rule> met = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            List<Fault> found = own.looked(rule, List.of(), () -> each.of(rule));
            if (found.stream().noneMatch(fault -> NEVER.contains(fault.kind()))) {
                met.add(rule);
            }
            faults.addAll(found);
        }
        note(skipped, Check.RULES, own);
        Budget alike = new Budget(steps);
        faults.addAll(new PairFaults(rules, finder, alike).alike(met));
        note(skipped, Check.ALIKE, alike);
        Budget opposed = new Budget(steps);
        faults.addAll(new PairFaults(rules, finder, opposed).opposed(met));
        note(skipped, Check.OPPOSED, opposed);
        Budget sets = new Budget(steps);
        faults.addAll(new SetFaults(finder, sets).of(rules));
        note(skipped, Check.SETS, sets);
        return new Faults(faults, skipped);
    }

    private static void note(Map<Check, List<Rule>> skipped, Check check, Budget budget) {
        if (!budget.skipped().isEmpty()) {
            skipped.put(check, budget.skipped());
        }
    }
}
