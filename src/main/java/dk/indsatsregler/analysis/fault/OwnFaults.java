package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.analysis.fault.Fault.Kind;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is odd about one rule: one cause, one fault. */
final class OwnFaults {

    private final RuleSet rules;
    private final Budget budget;
    private final Witness witness;

    OwnFaults(RuleSet rules, Budget budget, Witness witness) {
        this.rules = rules;
        this.budget = budget;
        this.witness = witness;
    }

    /** The faults of a rule. */
    List<Fault> of(Rule rule) {
        List<Part> conditions = Part.conditions(rule);
        List<Rule> asked = new ArrayList<>(List.of(rule));
        // Each condition alone, in the order of the parts: the last one first. Then the rule without each.
        for (int i = conditions.size() - 1; i >= 0; i--) {
            asked.add(Part.alone(rule, i));
        }
        if (conditions.size() > 1) {
            conditions.forEach(part -> asked.add(part.without()));
        }
        JointOutcomes jointOutcomes = new JointOutcomes(rules, asked, budget);
        List<Fault> faults = never(rule, conditions, jointOutcomes);
        if (faults.isEmpty()) {
            faults = neverFalse(rule, conditions, jointOutcomes);
        }
        return faults.isEmpty() ? withoutEffect(rule, conditions, jointOutcomes) : faults;
    }

    private List<Fault> never(Rule rule, List<Part> conditions, JointOutcomes jointOutcomes) {
        List<Fault> faults = new ArrayList<>();
        if (!jointOutcomes.never(0, verdict -> verdict == Verdict.CERTAIN)) {
            return faults;
        }
        for (int i = conditions.size() - 1; i >= 0; i--) {
            if (jointOutcomes.never(i + 1, verdict -> verdict == Verdict.CERTAIN)) {
                Part part = conditions.get(i);
                faults.add(new Fault(Kind.NEVER_TRUE, List.of(rule), part, witness.allBut(rule, List.of(part))));
            }
        }
        if (faults.isEmpty()) {
            List<Part> together = together(rule);
            faults.add(new Fault(Kind.NEVER_MET, List.of(rule), null, together, witness.allBut(rule, conditions)));
        }
        return faults;
    }

    // What is left when each condition without which the rule still is never met has been left out.
    private List<Part> together(Rule rule) {
        Rule left = rule;
        for (int i = rule.conditions().size() - 1; i >= 0; i--) {
            Rule without = Part.without(left, i);
            if (new JointOutcomes(rules, List.of(without), budget).never(0, verdict -> verdict == Verdict.CERTAIN)) {
                left = without;
            }
        }
        List<Part> together = new ArrayList<>(Part.conditions(left));
        Collections.reverse(together);
        return together;
    }

    private List<Fault> neverFalse(Rule rule, List<Part> conditions, JointOutcomes jointOutcomes) {
        if (rule.deadline() != null && rule.deadline().notice() > 0) {
            return List.of(); // it is of every case, and says so by a condition that is always met
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (jointOutcomes.never(i + 1, verdict -> verdict == Verdict.NO)) {
                faults.add(new Fault(Kind.NEVER_FALSE, List.of(rule), conditions.get(i), witness.met(rule)));
            }
        }
        return faults;
    }

    // What is left out stays left out: of two conditions that say the same, one is needed.
    private List<Fault> withoutEffect(Rule rule, List<Part> conditions, JointOutcomes jointOutcomes) {
        List<Fault> faults = new ArrayList<>();
        Part needless = conditions.size() < 2 ? null : needless(conditions, jointOutcomes, conditions.size() + 1);
        while (needless != null) {
            faults.add(new Fault(Kind.NO_EFFECT, List.of(rule), needless, witness.met(rule)));
            Rule left = needless.without();
            needless = left.conditions().size() < 2 ? null : needless(rule, Part.conditions(left));
        }
        Rule left = faults.isEmpty()
                ? rule
                : Objects.requireNonNull(faults.get(faults.size() - 1).part()).without();
        for (int i = 0; i < left.conditions().size(); i++) {
            Part part = needless(rule, Part.comparisons(left, i));
            while (part != null) {
                faults.add(new Fault(Kind.NO_EFFECT, List.of(rule), part, witness.met(rule)));
                left = part.without();
                part = needless(rule, Part.comparisons(left, i));
            }
        }
        return faults;
    }

    private @Nullable Part needless(Rule rule, List<Part> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        List<Rule> asked = new ArrayList<>(List.of(rule));
        parts.forEach(part -> asked.add(part.without()));
        return needless(parts, new JointOutcomes(rules, asked, budget), 1);
    }

    private static @Nullable Part needless(List<Part> parts, JointOutcomes jointOutcomes, int first) {
        for (int i = 0; i < parts.size(); i++) {
            if (jointOutcomes.same(0, first + i)) {
                return parts.get(i);
            }
        }
        return null;
    }
}
