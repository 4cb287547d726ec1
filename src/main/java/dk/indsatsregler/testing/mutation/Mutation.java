package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which slips in a rule set its scenarios would notice. */
public final class Mutation {

    private final List<Showing> showings;
    private final Map<Integer, Set<Showing>> catchers = new ConcurrentHashMap<>();

    private Mutation(List<Showing> showings) {
        this.showings = showings;
    }

    /**
     * Tries every mutant of the rules.
     *
     * @param rules the rules
     * @param passed the scenarios that passed; one that fails all the same is left out
     */
    public static MutationReport run(RuleSet rules, List<Scenario> passed) {
        return run(rules, passed, rule -> true);
    }

    /**
     * Tries every mutant of some of the rules.
     *
     * @param rules the rules
     * @param passed the scenarios that passed; one that fails all the same is left out
     * @param tested the rules that are changed
     */
    public static MutationReport run(RuleSet rules, List<Scenario> passed, Predicate<Rule> tested) {
        Mutants mutants = Mutants.of(rules, tested);
        Mutation mutation = new Mutation(Showing.of(rules, passed));
        List<@Nullable Scenario> caught = mutation.catching(mutants.all());
        Difference difference = new Difference(rules);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < caught.size(); i++) {
            Mutant mutant = mutants.all().get(i);
            Scenario by = caught.get(i);
            tried.add(new Tried(mutant, by == null ? difference.of(mutant) : new Fate.Caught(by)));
        }
        return new MutationReport(tried, mutants.refused());
    }

    // Rules at the same time, each rule's mutants in order: what caught one of them is tried first on the next.
    private List<@Nullable Scenario> catching(List<Mutant> mutants) {
        Map<Integer, List<Mutant>> byRule = new LinkedHashMap<>();
        mutants.forEach(mutant -> byRule.computeIfAbsent(mutant.rule().index(), rule -> new ArrayList<>())
                .add(mutant));
        Map<Mutant, Scenario> by = Collections.synchronizedMap(new IdentityHashMap<>());
        byRule.values().parallelStream()
                .forEach(own -> own.forEach(mutant -> {
                    Scenario catching = catching(mutant);
                    if (catching != null) {
                        by.put(mutant, catching);
                    }
                }));
        List<@Nullable Scenario> caught = new ArrayList<>();
        mutants.forEach(mutant -> caught.add(by.get(mutant)));
        return caught;
    }

    // First where a verdict differs; then, before a mutant is called uncaught, everywhere: a check can be about a text.
    private @Nullable Scenario catching(Mutant mutant) {
        Evaluator mutated = new Evaluator(mutant.rules());
        List<Showing> alike = new ArrayList<>();
        for (Showing showing : likeliestFirst(mutant.rule())) {
            if (!showing.differs(mutant, mutated)) {
                alike.add(showing);
            } else if (showing.fails(mutant.rules())) {
                return caught(mutant.rule(), showing);
            }
        }
        for (Showing showing : alike) {
            if (showing.fails(mutant.rules())) {
                return caught(mutant.rule(), showing);
            }
        }
        return null;
    }

    private Scenario caught(Rule rule, Showing by) {
        catchers.computeIfAbsent(rule.index(), r -> new LinkedHashSet<>()).add(by);
        return by.scenario();
    }

    /** Those that have caught mutants of the rule before, those that stand under it, then the others. */
    private Set<Showing> likeliestFirst(Rule rule) {
        Set<Showing> ordered = new LinkedHashSet<>(catchers.getOrDefault(rule.index(), Set.of()));
        showings.stream().filter(s -> rule.id().equals(s.scenario().rule())).forEach(ordered::add);
        ordered.addAll(showings);
        return ordered;
    }
}
