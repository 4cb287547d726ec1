package dk.indsatsregler.testing;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.mutation.MutantResult;
import dk.indsatsregler.testing.mutation.MutantStatus;
import dk.indsatsregler.testing.mutation.Mutation;
import dk.indsatsregler.testing.mutation.MutationReport;
import dk.indsatsregler.testing.run.Progress;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries slips; a class of its own, so that none of it is loaded by those who do not ask. */
final class MutationFigures {

    private MutationFigures() {}

    static Mutationer of(RuleSet rules, List<Scenario> passed, Set<String> measured, Progress progress) {
        MutationReport report = Mutation.run(rules, passed, rule -> measured.contains(rule.id()), progress);
        List<Hul> survivors = report.survivors().values().stream()
                .flatMap(List::stream)
                .map(tried -> survivor(rules, tried))
                .toList();
        MutationReport.Count count = report.count();
        return new Mutationer(
                count.made(),
                count.refused(),
                count.equivalent(),
                count.caught(),
                count.percent(),
                survivors,
                report.tried().stream().flatMap(MutationFigures::noticed).toList(),
                text(report, survivors));
    }

    private static Stream<Opdaget> noticed(MutantResult tried) {
        return tried.fate() instanceof MutantStatus.Caught caught
                ? Stream.of(new Opdaget(
                        tried.mutant().rule().id(),
                        tried.mutant().words(),
                        caught.by().file(),
                        caught.by().line()))
                : Stream.empty();
    }

    /** The survivors one scenario would catch stand together, before it. */
    private static String text(MutationReport report, List<Hul> survivors) {
        StringBuilder text = new StringBuilder(report.text()).append('\n');
        Map<Optional<Forslag>, List<Hul>> together = new LinkedHashMap<>();
        survivors.forEach(s -> together.computeIfAbsent(Optional.ofNullable(s.forslag()), f -> new ArrayList<>())
                .add(s));
        together.forEach((proposed, caught) -> {
            caught.forEach(survivor -> text.append('\n').append(survivor.ord()));
            proposed.ifPresent(p -> text.append("\nForslag til ")
                    .append(p.fil())
                    .append(", under ")
                    .append(p.overskrift())
                    .append(":\n\n")
                    .append(p.tekst()));
        });
        if (survivors.stream().anyMatch(s -> s.forslag() != null)) {
            text.append('\n').append(ProposalLocation.READ_FIRST);
        }
        return text.toString();
    }

    private static Hul survivor(RuleSet rules, MutantResult tried) {
        MutantStatus fate = tried.fate();
        @Nullable
        Forslag proposed =
                fate instanceof MutantStatus.Survived survived ? ProposalLocation.of(rules, survived.proposal()) : null;
        return new Hul(tried.mutant().rule().id(), tried.text(), proposed);
    }
}
