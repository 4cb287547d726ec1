package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.vocabulary.BuiltIns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Some rules, and all they read, directly or through others. */
public final class ConeOfInfluence {

    private final RuleSet rules;
    private final List<Rule> asked;
    private final List<Rule> read = new ArrayList<>();
    private final List<Sums> sums = new ArrayList<>();
    private final List<Condition> told = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What these rules rest on in a rule set. */
    public ConeOfInfluence(RuleSet rules, List<Rule> asked) {
        this.rules = rules;
        this.asked = List.copyOf(asked);
        this.asked.forEach(this::walk);
    }

    private void walk(Rule rule) {
        for (Condition condition : rule.conditions()) {
            if (!condition.type().builtIn()) {
                if (seen.add(condition)) {
                    told.add(condition);
                }
                continue;
            }
            List<Rule> below = new ArrayList<>(outcomes(condition));
            for (Sums sum : sums(condition)) {
                below.addAll(sum.members());
                if (seen.add(sum)) {
                    sums.add(sum);
                }
            }
            for (Rule one : below) {
                if (seen.add(one)) {
                    read.add(one);
                    walk(one);
                }
            }
        }
    }

    /** The rules asked about. */
    public List<Rule> asked() {
        return asked;
    }

    /** Every condition on facts, each once. */
    public List<Condition> told() {
        return Collections.unmodifiableList(told);
    }

    /** The dates and areas that make a difference. */
    public List<Activation> activations() {
        return Activation.of(rules, asked, read, told);
    }

    /** The conditions on facts of the asked rules alone, each once. */
    List<Condition> own() {
        Set<Object> noted = Collections.newSetFromMap(new IdentityHashMap<>());
        return asked.stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> !condition.type().builtIn())
                .filter(noted::add)
                .toList();
    }

    /** The rules read. */
    public List<Rule> read() {
        return Collections.unmodifiableList(read);
    }

    /** The groups and scales read. */
    List<Sums> sums() {
        return sums;
    }

    /** The rules a condition reads by their outcome. */
    List<Rule> outcomes(Condition condition) {
        if (!condition.type().equals(BuiltIns.OUTCOME)) {
            return List.of();
        }
        List<Rule> outcomes = new ArrayList<>();
        condition.keys().forEach(id -> outcomes.addAll(rules.versions((String) id)));
        return outcomes;
    }

    /** The groups and scales a condition reads. */
    List<Sums> sums(Condition condition) {
        if (!condition.type().builtIn() || condition.type().equals(BuiltIns.OUTCOME)) {
            return List.of();
        }
        boolean groups = condition.type().equals(BuiltIns.GROUP);
        return rules.sums().stream()
                .filter(sum -> sum instanceof Sums.Group group
                        ? groups && condition.keys().contains(group.name())
                        : !groups && condition.keys().contains(((Sums.Scale) sum).scale()))
                .toList();
    }
}
