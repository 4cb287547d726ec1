package dk.indsatsregler.testing;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.mutation.Fate;
import dk.indsatsregler.testing.mutation.Mutation;
import dk.indsatsregler.testing.mutation.MutationReport;
import dk.indsatsregler.testing.mutation.Tried;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries slips; a class of its own, so that none of it is loaded by those who do not ask. */
final class MutationFigures {

    private MutationFigures() {}

    static Mutationer of(RuleSet rules, List<Scenario> passed, Set<String> measured) {
        MutationReport all = Mutation.run(rules, passed);
        MutationReport report = new MutationReport(
                all.tried().stream()
                        .filter(t -> measured.contains(t.mutant().rule().id()))
                        .toList(),
                all.refused());
        StringBuilder text = new StringBuilder(report.text()).append('\n');
        List<Hul> survivors = new ArrayList<>();
        report.survivors().values().stream().flatMap(List::stream).forEach(tried -> {
            Hul survivor = survivor(rules, tried);
            survivors.add(survivor);
            text.append('\n').append(survivor.ord());
            Forslag proposed = survivor.forslag();
            if (proposed != null) {
                text.append("\nForslag til ")
                        .append(proposed.fil())
                        .append(", under ")
                        .append(proposed.overskrift());
                text.append(":\n\n").append(proposed.tekst());
            }
        });
        if (survivors.stream().anyMatch(h -> h.forslag() != null)) {
            text.append('\n').append(Pasting.READ_FIRST);
        }
        MutationReport.Count count = report.count();
        return new Mutationer(
                count.made(),
                count.refused(),
                count.equivalent(),
                count.caught(),
                count.percent(),
                survivors,
                text.toString());
    }

    private static Hul survivor(RuleSet rules, Tried tried) {
        Fate fate = tried.fate();
        @Nullable
        Forslag proposed = fate instanceof Fate.Survived survived ? Pasting.of(rules, survived.proposal()) : null;
        return new Hul(tried.mutant().rule().id(), tried.text(), proposed);
    }
}
