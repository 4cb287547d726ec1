package dk.indsatsregler.explain;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From verdicts to what users see: one outcome for every rule of the areas asked for. */
public final class Outcomes {

    private Outcomes() {}

    /** The outcomes, in rule order. */
    public static List<Udfald> of(JudgedCase judged) {
        RuleSet rules = judged.rules();
        CaseFacts facts = judged.facts();
        Missing missing = new Missing(judged);
        Relations relations = judged.relations();
        OtherReadings readings = OtherReadings.of(rules, facts, judged.assessed(), judged.verdicts());
        Witnesses witnesses = new Witnesses(rules.vocabulary(), facts, rules.notice(facts.date(), judged.assessed()));
        List<Udfald> outcomes = new ArrayList<>();
        for (Rule rule : judged.shown()) {
            Verdict verdict = judged.verdicts().of(rule);
            boolean met = verdict == Verdict.CERTAIN;
            List<Mangel> lacks = missing.of(rule);
            List<String> otherwise = readings.of(rules, rule);
            outcomes.add(new Udfald(
                    rule.info(),
                    verdict.status(),
                    otherwise.isEmpty() ? resultat(rule, verdict, lacks) : Missing.TO_A_PROFESSIONAL,
                    otherwise,
                    relations.block(rule),
                    relations.first(rule),
                    relations.irrelevant(rule),
                    met ? witnesses.deadline(rule) : null,
                    met ? witnesses.of(rule) : List.of(),
                    lacks));
        }
        return List.copyOf(outcomes);
    }

    /** The outcomes that pull in different directions. */
    public static List<Konflikt> conflicts(JudgedCase judged) {
        return judged.relations().conflicts(judged.shown());
    }

    /** Why parents and network are not to be contacted yet; {@code null} when nothing says so. */
    public static @Nullable Spaerring contactWaits(RuleSet rules, Verdicts verdicts) {
        return new Relations(rules, verdicts).contactWaits();
    }

    private static @Nullable String resultat(Rule rule, Verdict verdict, List<Mangel> lacks) {
        return switch (verdict) {
            case CERTAIN -> rule.info().virkning().resultat();
            case POSSIBLE -> Missing.resultat(lacks);
            case NO, INACTIVE -> null;
        };
    }

    /**
     * One version of every rule assessed, in rule order: the one in force on the date; without one, the latest that ceased before it;
     * without that, the first that is to come.
     */
    static List<Rule> shown(RuleSet rules, LocalDate date, Set<String> areas) {
        List<Rule> shown = new ArrayList<>();
        BitSet assessed = rules.indexes(areas);
        for (int i = assessed.nextSetBit(0); i >= 0; i = assessed.nextSetBit(i + 1)) {
            Rule rule = rules.rules().get(i);
            if (rules.versions(rule.id()).size() == 1
                    || shown(rules, date, areas, rule.id()).orElseThrow().index() == i) {
                shown.add(rule);
            }
        }
        return shown;
    }

    /** The version shown of one rule; empty when it is not assessed. */
    static Optional<Rule> shown(RuleSet rules, LocalDate date, Set<String> areas, String id) {
        Rule shown = null;
        for (Rule rule : rules.versions(id)) {
            if (RuleSet.assessed(rule, areas)) {
                shown = shown == null ? rule : nearest(shown, rule, date);
            }
        }
        return Optional.ofNullable(shown);
    }

    // Versions do not overlap, so the last one begun by the date is in force, or ceased last.
    private static Rule nearest(Rule a, Rule b, LocalDate date) {
        Rule earlier = a.info().gyldighed().fra().isBefore(b.info().gyldighed().fra()) ? a : b;
        Rule later = earlier.index() == a.index() ? b : a;
        return later.info().gyldighed().fra().isAfter(date) ? earlier : later;
    }
}
