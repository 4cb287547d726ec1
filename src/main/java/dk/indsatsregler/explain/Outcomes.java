package dk.indsatsregler.explain;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From verdicts to what users see: one outcome for every rule of the areas asked for. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * The outcomes, in rule order.
     *
     * @param rules the rules
     * @param facts the case
     * @param areas the areas asked for
     * @param verdicts how the rules came out, by the engine or by the second opinion
     */
    public static List<Udfald> of(RuleSet rules, CaseFacts facts, Set<String> areas, Verdicts verdicts) {
        Missing missing = new Missing(rules, facts, verdicts);
        Relations relations = new Relations(rules, verdicts);
        Witnesses witnesses = new Witnesses(rules.vocabulary(), facts);
        List<Udfald> outcomes = new ArrayList<>();
        for (Rule rule : shown(rules, facts.date(), areas)) {
            Verdict verdict = verdicts.of(rule);
            boolean met = verdict == Verdict.CERTAIN;
            List<Mangel> lacks = missing.of(rule);
            outcomes.add(new Udfald(
                    rule.info(),
                    verdict.status(),
                    resultat(rule, verdict, lacks),
                    relations.block(rule),
                    relations.irrelevant(rule),
                    met ? witnesses.deadline(rule) : null,
                    met ? witnesses.of(rule) : List.of(),
                    lacks));
        }
        return List.copyOf(outcomes);
    }

    /** The outcomes that pull in different directions. */
    public static List<Konflikt> conflicts(RuleSet rules, CaseFacts facts, Set<String> areas, Verdicts verdicts) {
        return new Relations(rules, verdicts).conflicts(shown(rules, facts.date(), areas));
    }

    private static @Nullable String resultat(Rule rule, Verdict verdict, List<Mangel> lacks) {
        return switch (verdict) {
            case CERTAIN -> rule.info().resultat();
            case POSSIBLE -> Missing.resultat(lacks);
            case NO, INACTIVE -> null;
        };
    }

    /**
     * One version of every rule of the areas, in rule order: the one in force on the date; without one, the latest that ceased before it;
     * without that, the first that is to come.
     */
    static List<Rule> shown(RuleSet rules, LocalDate date, Set<String> areas) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            if (areas.contains(rule.info().område())) {
                byId.merge(rule.id(), rule, (a, b) -> nearest(a, b, date));
            }
        }
        return byId.values().stream()
                .sorted(Comparator.comparingInt(Rule::index))
                .toList();
    }

    // Versions do not overlap, so the last one begun by the date is in force, or ceased last.
    private static Rule nearest(Rule a, Rule b, LocalDate date) {
        Rule earlier = a.info().gyldigFra().isBefore(b.info().gyldigFra()) ? a : b;
        Rule later = earlier.index() == a.index() ? b : a;
        return later.info().gyldigFra().isAfter(date) ? earlier : later;
    }
}
