package dk.indsatsregler.rulefile.load;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.Metadata;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes rules of drafts in which nothing was wrong. */
final class RuleBuilder {

    private RuleBuilder() {}

    static List<Rule> build(List<Draft> drafts, References references, List<Integer> strata, Statements statements) {
        return build(drafts, references, strata, draft -> own(draft, statements), i -> null);
    }

    /**
     * Rules of drafts of which many were built before.
     *
     * @param own the bases a draft itself rests on
     * @param before the rule that was made of the draft of an index; it is made anew where it leans on another basis, {@code null} always
     */
    static List<Rule> build(
            List<Draft> drafts,
            References references,
            List<Integer> strata,
            Function<Draft, Set<Grundlag>> own,
            IntFunction<@Nullable Rule> before) {
        Map<Integer, Set<Grundlag>> leansOn = leansOn(drafts, references, strata, own);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Set<Grundlag> weaker = weaker(draft, requireNonNull(leansOn.get(i)));
            Rule was = before.apply(i);
            rules.add(
                    was != null && was.info().kilde().hvilerPå().equals(weaker)
                            ? was.at(strata.get(i), i)
                            : new Rule(
                                    regel(draft, weaker),
                                    draft.conditions(),
                                    requireNonNull(draft.then()),
                                    draft.deadline(),
                                    draft.answer(),
                                    strata.get(i),
                                    names(draft, Read.Kind.RULE),
                                    names(draft, Read.Kind.GROUP),
                                    i));
        }
        return rules;
    }

    /** A rule with another text, in which nothing was wrong and nothing is otherwise that other rules go by. */
    static Rule instead(Rule rule, Draft draft) {
        return new Rule(
                regel(draft, rule.info().kilde().hvilerPå()),
                draft.conditions(),
                requireNonNull(draft.then()),
                draft.deadline(),
                draft.answer(),
                rule.stratum(),
                rule.readsRules(),
                rule.readsGroups(),
                rule.index());
    }

    private static Set<String> names(Draft draft, Read.Kind kind) {
        Set<String> names = new LinkedHashSet<>();
        draft.reads().stream().filter(r -> r.kind() == kind).forEach(r -> names.add(r.name()));
        return names;
    }

    /** The rules read otherwise than by {@code not}: no outcome of theirs is needed where they must not be met. */
    private static Set<String> required(Draft draft) {
        return draft.conditions().stream()
                .filter(c -> c.type().equals(BuiltIns.OUTCOME) && c.quantifier() != Condition.Quantifier.NONE)
                .flatMap(c -> c.keys().stream())
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }

    // What is read is in a lower stratum, so it is summed up before its readers.
    private static Map<Integer, Set<Grundlag>> leansOn(
            List<Draft> drafts, References references, List<Integer> strata, Function<Draft, Set<Grundlag>> ownOf) {
        Map<Integer, Set<Grundlag>> all = new HashMap<>();
        List<Integer> order = IntStream.range(0, drafts.size())
                .boxed()
                .sorted(Comparator.comparing(strata::get))
                .toList();
        for (int i : order) {
            Set<Grundlag> own = EnumSet.copyOf(ownOf.apply(drafts.get(i)));
            references.readBy(i).forEach(read -> own.addAll(requireNonNull(all.get(read))));
            all.put(i, own);
        }
        return all;
    }

    /** The bases a rule itself rests on: its own, its statements', and those of what it measures by. */
    static Set<Grundlag> own(Draft draft, Statements statements) {
        Metadata metadata = draft.metadata();
        Set<Grundlag> own = EnumSet.of(requireNonNull(metadata.basis()));
        metadata.statements().forEach(id -> statements.basis(id).ifPresent(own::add));
        measuredBy(draft).stream()
                .filter(statements::measures)
                .forEach(id -> statements.basis(id).ifPresent(own::add));
        return own;
    }

    /** The statements behind what the conditions measure: the derived fields they read. */
    static List<String> measuredBy(Draft draft) {
        return draft.conditions().stream()
                .flatMap(condition -> condition.fields().stream())
                .map(Field::derivation)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .flatMap(derivation -> Arrays.stream(derivation.statements().split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static Set<Grundlag> weaker(Draft draft, Set<Grundlag> leansOn) {
        Grundlag basis = requireNonNull(draft.metadata().basis());
        Set<Grundlag> weaker = EnumSet.noneOf(Grundlag.class);
        leansOn.stream().filter(g -> g.svagereEnd(basis)).forEach(weaker::add);
        return weaker;
    }

    private static Regel regel(Draft draft, Set<Grundlag> weaker) {
        Metadata m = draft.metadata();
        return new Regel(
                m.id(),
                m.title(),
                requireNonNull(m.text("forklaring")),
                new Regel.Kilde(
                        requireNonNull(m.basis()),
                        weaker,
                        requireNonNull(m.text("kilde")),
                        m.statements(),
                        m.text("kommune"),
                        m.text("fortolkning"),
                        m.text("udeladt"),
                        m.names("andenLæsning")),
                new Regel.Gyldighed(requireNonNull(m.from()), m.to()),
                new Regel.Virkning(
                        requireNonNull(draft.then()).verb(),
                        m.text("resultat"),
                        m.text("gruppe"),
                        m.text("fuldstændig"),
                        m.text("emne"),
                        m.text("forbehold")),
                new Regel.Opgave(m.text("handling"), m.text("ansvarlig"), m.text("frist")),
                new Regel.Svartekst(m.text("svar"), m.text("svarEllers")),
                new Regel.Placering(
                        draft.standing().area(),
                        draft.problems().source().name(),
                        draft.raw().at().line(),
                        draft.raw().text(),
                        draft.standing().layer(),
                        draft.standing().replaces(),
                        places(draft.raw())),
                names(draft, Read.Kind.RULE),
                required(draft));
    }

    private static Regel.Steder places(RawRule raw) {
        Map<String, Regel.Sted> marks = new HashMap<>();
        raw.annotations().forEach(mark -> marks.putIfAbsent(mark.name(), place(mark.at())));
        return new Regel.Steder(place(raw.nameAt()), marks, place(raw.conditionsAt()));
    }

    private static Regel.Sted place(Span span) {
        return new Regel.Sted(span.line(), span.column(), span.length());
    }
}
