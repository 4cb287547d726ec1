package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Reloader;
import dk.indsatsregler.testing.mutation.change.Kind;
import dk.indsatsregler.testing.run.Progress;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which slips in a rule set its scenarios would notice. */
public final class Mutation {

    private final RuleSet rules;
    private final List<EvaluatedOccasion> showings;
    private final Runnable told;
    private final Map<Integer, Set<EvaluatedOccasion>> catchers = new ConcurrentHashMap<>();

    private Mutation(RuleSet rules, List<EvaluatedOccasion> showings, Runnable told) {
        this.rules = rules;
        this.showings = showings;
        this.told = told;
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
        return run(rules, passed, tested, Progress.NONE);
    }

    /**
     * Tries every mutant of some of the rules.
     *
     * @param rules the rules
     * @param passed the scenarios that passed; one that fails all the same is left out
     * @param tested the rules that are changed
     * @param progress told how many rules are done, at every scenario laid out and every mutant tried; by several threads
     */
    public static MutationReport run(RuleSet rules, List<Scenario> passed, Predicate<Rule> tested, Progress progress) {
        int tests = (int) rules.rules().stream().filter(tested).count();
        AtomicInteger done = new AtomicInteger();
        Runnable told = () -> progress.reached(done.get(), tests);
        Mutation mutation = new Mutation(rules, EvaluatedOccasion.of(rules, passed, told), told);
        Reloader files = new Reloader(rules, Statements.shipped());
        // Rules at the same time, each rule's mutants in order: what caught one of them is tried first on the next.
        List<OfRule> all = rules.rules().parallelStream()
                .filter(tested)
                .map(rule -> {
                    OfRule tried = mutation.of(files, rule);
                    done.incrementAndGet();
                    return tried;
                })
                .toList();
        Difference difference = new Difference(rules);
        List<MutantResult> tried = new ArrayList<>();
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        for (OfRule rule : all) {
            for (Tried one : rule.tried()) {
                Mutant mutant = one.mutant();
                told.run();
                tried.add(new MutantResult(
                        mutant, one.by() == null ? difference.of(mutant) : new MutantStatus.Caught(one.by())));
            }
            rule.refused().forEach((kind, count) -> refused.merge(kind, count, Integer::sum));
        }
        return new MutationReport(tried, refused);
    }

    /**
     * The mutants of one rule, in order.
     *
     * @param refused how many changes the loader refused, of each kind
     */
    private record OfRule(List<Tried> tried, Map<Kind, Integer> refused) {}

    /** What catches a mutant; {@code null} when nothing does. */
    private record Tried(Mutant mutant, @Nullable Scenario by) {}

    private OfRule of(Reloader files, Rule rule) {
        List<Tried> tried = new ArrayList<>();
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        Mutants.each(files, rules, rule, refused, (mutant, changed) -> {
            told.run();
            tried.add(new Tried(mutant, catching(mutant, changed)));
        });
        return new OfRule(tried, refused);
    }

    // First where a verdict differs; then, before a mutant is called uncaught, everywhere else: a check can be about a
    // text.
    private @Nullable Scenario catching(Mutant mutant, RuleSet changed) {
        Evaluator mutated = new Evaluator(changed);
        Set<String> touched = touched(mutant.rule());
        List<EvaluatedOccasion> alike = new ArrayList<>();
        for (Iterator<EvaluatedOccasion> likeliest = likeliestFirst(mutant.rule()); likeliest.hasNext(); ) {
            EvaluatedOccasion showing = likeliest.next();
            boolean concerned = showing.concerns(mutant, touched);
            boolean differs = concerned && showing.differs(mutant, mutated);
            if (differs && showing.fails(changed)) {
                return caught(mutant.rule(), showing);
            } else if (concerned && !differs) {
                alike.add(showing);
            }
        }
        for (EvaluatedOccasion showing : alike) {
            if (showing.fails(changed)) {
                return caught(mutant.rule(), showing);
            }
        }
        return null;
    }

    /** The rules a change of one can be seen in: itself and what reads it, near and far; all, when one of these blocks others or rereads them. */
    private Set<String> touched(Rule rule) {
        Set<Rule> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Rule> open = new ArrayDeque<>(List.of(rule));
        while (!open.isEmpty()) {
            Rule next = open.remove();
            if (touched.add(next)) {
                open.addAll(rules.readers(next));
            }
        }
        boolean all = touched.stream()
                .anyMatch(r -> r.then().topic() != null
                        || !r.info().kilde().andenLæsning().isEmpty());
        return (all ? rules.rules() : touched).stream().map(Rule::id).collect(Collectors.toSet());
    }

    private Scenario caught(Rule rule, EvaluatedOccasion by) {
        catchers.computeIfAbsent(rule.index(), r -> new LinkedHashSet<>()).add(by);
        return by.scenario();
    }

    /** Those that have caught mutants of the rule before, those that stand under it, then the others. */
    private Iterator<EvaluatedOccasion> likeliestFirst(Rule rule) {
        return Stream.of(
                        catchers.getOrDefault(rule.index(), Set.of()).stream(),
                        showings.stream()
                                .filter(s -> rule.id().equals(s.scenario().rule())),
                        showings.stream())
                .flatMap(s -> s)
                .distinct()
                .iterator();
    }
}
