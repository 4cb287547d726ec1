package dk.indsatsregler.rulefile.load;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.Metadata;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes rules of drafts in which nothing was wrong. */
final class RuleBuilder {

    private RuleBuilder() {}

    static List<Rule> build(List<Draft> drafts, References references, List<Integer> strata, Statements statements) {
        Map<Integer, Set<Grundlag>> leansOn = leansOn(drafts, references, strata, statements);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            rules.add(new Rule(
                    regel(draft, requireNonNull(leansOn.get(i))),
                    draft.conditions(),
                    requireNonNull(draft.then()),
                    draft.deadline(),
                    strata.get(i),
                    names(draft, Read.Kind.RULE),
                    names(draft, Read.Kind.GROUP),
                    i));
        }
        return rules;
    }

    private static Set<String> names(Draft draft, Read.Kind kind) {
        Set<String> names = new LinkedHashSet<>();
        draft.reads().stream().filter(r -> r.kind() == kind).forEach(r -> names.add(r.name()));
        return names;
    }

    // What is read is in a lower stratum, so it is summed up before its readers.
    private static Map<Integer, Set<Grundlag>> leansOn(
            List<Draft> drafts, References references, List<Integer> strata, Statements statements) {
        Map<Integer, Set<Grundlag>> all = new HashMap<>();
        List<Integer> order = IntStream.range(0, drafts.size())
                .boxed()
                .sorted(Comparator.comparing(strata::get))
                .toList();
        for (int i : order) {
            Metadata metadata = drafts.get(i).metadata();
            Set<Grundlag> own = EnumSet.of(requireNonNull(metadata.basis()));
            metadata.statements().forEach(id -> statements.basis(id).ifPresent(own::add));
            references.readBy(i).forEach(read -> own.addAll(requireNonNull(all.get(read))));
            all.put(i, own);
        }
        return all;
    }

    private static Regel regel(Draft draft, Set<Grundlag> leansOn) {
        Metadata m = draft.metadata();
        Source source = draft.problems().source();
        Grundlag basis = requireNonNull(m.basis());
        Set<Grundlag> weaker = EnumSet.noneOf(Grundlag.class);
        leansOn.stream().filter(g -> g.svagereEnd(basis)).forEach(weaker::add);
        return new Regel(
                m.id(),
                m.title(),
                draft.standing().area(),
                requireNonNull(draft.then()).verb(),
                basis,
                weaker,
                requireNonNull(m.text("kilde")),
                m.statements(),
                requireNonNull(m.text("forklaring")),
                requireNonNull(m.from()),
                m.to(),
                m.text("resultat"),
                m.text("gruppe"),
                m.text("emne"),
                m.text("handling"),
                m.text("ansvarlig"),
                m.text("frist"),
                m.text("forbehold"),
                m.text("fortolkning"),
                m.text("udeladt"),
                source.name(),
                draft.raw().at().line(),
                draft.raw().text(),
                draft.standing().layer(),
                m.text("fuldstændig"),
                draft.standing().replaces());
    }
}
