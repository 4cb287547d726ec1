package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.LayerPosition;
import dk.indsatsregler.rulefile.check.RuleChecker;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.repair.RuleReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads a rule set again with one rule written otherwise, as tools that try many variations need it: only that rule is read anew, and the
 * rules are held together again. What comes out is what {@link RuleLoader} makes of the file with the other text in it; a test holds the two
 * equal.
 */
public final class Reloader {

    private final RuleSet rules;
    private final Statements statements;
    private final RuleChecker checker;
    private final List<Draft> drafts = new ArrayList<>();
    private final IdentityHashMap<RawRule, Set<Grundlag>> own = new IdentityHashMap<>();

    /** Variations of these rules. */
    public Reloader(RuleSet rules, Statements statements) {
        this.rules = rules;
        this.statements = statements;
        this.checker = new RuleChecker(rules.vocabulary(), statements);
        rules.rules()
                .forEach(rule ->
                        drafts.addAll(read(rule.info(), rule.info().placering().tekst())));
        drafts.forEach(draft -> own.put(draft.raw(), RuleBuilder.own(draft, statements)));
    }

    private List<Draft> read(Regel rule, String text) {
        Problems problems = new Problems(
                Source.of(rule.placering().fil(), "\n".repeat(rule.placering().linje() - 1) + text));
        LayerPosition standing = new LayerPosition(
                rule.placering().lag(), rule.område(), rule.placering().erstatter());
        List<Draft> read = new ArrayList<>();
        for (RawRule raw : RuleReader.read(problems)) {
            read.add(checker.check(raw, problems, standing));
        }
        if (read.isEmpty() && !problems.list().isEmpty()) {
            throw new IllegalArgumentException("The text does not begin with a rule");
        }
        return read;
    }

    /**
     * The rules with one written otherwise.
     *
     * @param rule the rule
     * @param text its text instead; empty leaves the rule out
     */
    public Loaded with(Rule rule, String text) {
        List<Draft> changed = read(rule.info(), text);
        if (changed.size() == 1 && alike(drafts.get(rule.index()), changed.get(0))) {
            return new Loaded.Rules(rules.with(RuleBuilder.instead(rule, changed.get(0)), identity()));
        }
        // A problem is told to its file: not to the drafts that are kept for the next variation.
        Map<String, Problems> found = new LinkedHashMap<>();
        List<Draft> all = new ArrayList<>();
        drafts.subList(0, rule.index()).forEach(d -> all.add(kept(d, found)));
        all.addAll(changed);
        drafts.subList(rule.index() + 1, drafts.size()).forEach(d -> all.add(kept(d, found)));
        References references = References.of(all, rules.vocabulary().renamed());
        Set<Draft> twice = Versions.check(all);
        all.stream().map(d -> d.standing().layer()).distinct().forEach(references::check);
        List<Integer> strata = Strata.of(all, references, twice);
        List<Regelproblem> problems = new ArrayList<>();
        all.stream().map(Draft::problems).distinct().forEach(p -> problems.addAll(p.list()));
        return problems.isEmpty()
                ? new Loaded.Rules(new RuleSet(
                        rules.vocabulary(),
                        RuleBuilder.build(all, references, strata, this::own, i -> before(rule, changed.size(), i)),
                        identity(),
                        rules.practices()))
                : new Loaded.Refused(problems);
    }

    // Nothing that other rules are held together by: all they could find wrong, or read otherwise, stays as it was.
    private static boolean alike(Draft was, Draft now) {
        return now.problems().list().isEmpty()
                && now.metadata().equals(was.metadata())
                && consequence(now).verb() == consequence(was).verb()
                && consequence(now).topic() == consequence(was).topic()
                && consequence(now).scale() == consequence(was).scale()
                && names(now).equals(names(was))
                && RuleBuilder.measuredBy(now).equals(RuleBuilder.measuredBy(was));
    }

    private Set<Grundlag> own(Draft draft) {
        Set<Grundlag> known = own.get(draft.raw());
        return known == null ? RuleBuilder.own(draft, statements) : known;
    }

    /** The rule that stood where one now has an index; {@code null} when it is written otherwise. */
    private @Nullable Rule before(Rule changed, int instead, int index) {
        if (index < changed.index()) {
            return rules.rules().get(index);
        }
        return index < changed.index() + instead ? null : rules.rules().get(index - instead + 1);
    }

    private static Consequence consequence(Draft draft) {
        return Objects.requireNonNull(draft.then());
    }

    private static List<String> names(Draft draft) {
        return draft.reads().stream()
                .map(read -> read.kind() + " " + read.name())
                .toList();
    }

    private static Draft kept(Draft draft, Map<String, Problems> found) {
        Source source = draft.problems().source();
        Problems own =
                found.computeIfAbsent(draft.standing().layer() + " " + source.name(), name -> new Problems(source));
        return new Draft(
                own,
                draft.raw(),
                draft.metadata(),
                draft.conditions(),
                draft.reads(),
                draft.then(),
                draft.deadline(),
                draft.answer(),
                draft.standing());
    }

    private Regelsaet identity() {
        return new Regelsaet(
                rules.identity().version() + ", ændret",
                rules.identity().sha256(),
                rules.identity().kontakt());
    }
}
