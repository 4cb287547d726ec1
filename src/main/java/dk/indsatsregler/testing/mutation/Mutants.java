package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.Reloader;
import dk.indsatsregler.testing.mutation.change.Change;
import dk.indsatsregler.testing.mutation.change.Change.Choice;
import dk.indsatsregler.testing.mutation.change.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Every mutant of a rule set: each small change of each rule that the loader accepts, once. A change is made in the text and read by the
 * loader, so a mutant is exactly what someone would get who made that slip in the file.
 *
 * @param all the mutants, in the files' order
 * @param refused how many changes the loader refused, of each kind
 */
record Mutants(List<Mutant> all, Map<Kind, Integer> refused) {

    static Mutants of(RuleSet rules, Predicate<Rule> tested) {
        Reloader files = new Reloader(rules, Statements.shipped());
        List<Mutant> all = new ArrayList<>();
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        for (Rule rule : rules.rules().stream().filter(tested).toList()) {
            each(files, rules, rule, refused, (mutant, changed) -> all.add(mutant));
        }
        return new Mutants(List.copyOf(all), refused);
    }

    /**
     * The mutants of one rule, each with the rules as they are then, while they are at hand.
     *
     * @param refused to count the changes the loader refuses in
     */
    static void each(
            Reloader files, RuleSet rules, Rule rule, Map<Kind, Integer> refused, BiConsumer<Mutant, RuleSet> mutants) {
        Set<Object> shapes = new HashSet<>();
        shapes.add(Shape.of(rule));
        for (Change change : Change.of(rules, rule)) {
            boolean taken = false;
            for (Choice choice : change.choices()) {
                if (!taken
                        && files.with(
                                        rule,
                                        choice.edit()
                                                .applied(rule.info().placering().tekst()))
                                instanceof Loaded.Rules loaded) {
                    taken = true;
                    Rule changed = change.kind() == Kind.RULE_REMOVED
                            ? null
                            : loaded.ruleSet().rules().get(rule.index());
                    if (changed == null || shapes.add(Shape.of(changed))) {
                        mutants.accept(
                                new Mutant(rule, change.kind(), choice.edit(), choice.words(), changed, files),
                                loaded.ruleSet());
                    }
                }
            }
            if (!taken) {
                refused.merge(change.kind(), 1, Integer::sum);
            }
        }
    }
}
