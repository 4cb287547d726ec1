package dk.indsatsregler.internal;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says it on every result when the rules in use lack duties by law that ship with the library. */
final class LawMissing {

    private LawMissing() {}

    /** The reservation; none when every duty is there, or the rules are about something else altogether. */
    static List<String> in(RuleSet rules) {
        if (rules.vocabulary() != StandardVocabulary.get()) {
            return List.of();
        }
        Set<String> there = rules.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> areas = new TreeSet<>();
        ShippedDuties.BY_AREA.forEach((area, ids) -> {
            if (!there.containsAll(ids)) {
                areas.add(area);
            }
        });
        return areas.isEmpty()
                ? List.of()
                : List.of("Regelsættet har ikke alle lovens pligter med: der mangler pligter om "
                        + Danish.list(List.copyOf(areas))
                        + ". At en pligt ikke står her, betyder ikke, at den ikke gælder. Vurdér den uden om programmet, eller læg reglerne oven"
                        + " på dem, der følger med.");
    }

    /** Read once, and only when somebody uses other rules than these. */
    private static final class ShippedDuties {

        static final Map<String, Set<String>> BY_AREA = read();

        private static Map<String, Set<String>> read() {
            Map<String, Set<String>> byArea = new TreeMap<>();
            for (Rule rule : Shipped.load(StandardVocabulary.get()).orThrow().rules()) {
                if (rule.info().grundlag() == Grundlag.LOV && rule.then().verb() == Slags.PLIGT) {
                    byArea.computeIfAbsent(rule.info().område(), area -> new TreeSet<>())
                            .add(rule.id());
                }
            }
            return byArea;
        }
    }
}
