package dk.indsatsregler.explain;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which answers that rest on law turn on how a weaker statement is read. A rule with {@code @andenLæsning} is met where another reading would
 * say yes to the rules it names. There their no, and what rests on that no, is a question for a professional.
 *
 * <p>Found by asking what would change if the other reading were right: the no's are taken back, and every rule that reads them is judged
 * again. No verdict changes.
 */
final class OtherReadings {

    /** No answer turns on a reading. */
    private static final OtherReadings NONE = new OtherReadings(Map.of());

    private final Map<Integer, Set<Integer>> byRule;

    private OtherReadings(Map<Integer, Set<Integer>> byRule) {
        this.byRule = byRule;
    }

    static OtherReadings of(RuleSet rules, CaseFacts facts, Set<String> areas, Verdicts verdicts) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        for (Rule reading : rules.readings()) {
            if (verdicts.of(reading).possible()) {
                reading.info().kilde().andenLæsning().stream()
                        .flatMap(id -> rules.versions(id).stream())
                        .filter(rule -> verdicts.of(rule) == Verdict.NO)
                        .forEach(rule -> found.computeIfAbsent(rule.index(), i -> new TreeSet<>())
                                .add(reading.index()));
            }
        }
        if (found.isEmpty()) {
            return NONE;
        }
        Set<Integer> no = Set.copyOf(found.keySet());
        Verdicts otherwise = new Evaluator(rules)
                .evaluate(
                        facts,
                        areas,
                        (rule, verdict) ->
                                verdict == Verdict.NO && no.contains(rule.index()) ? Verdict.POSSIBLE : verdict);
        rules.rules().stream()
                .sorted(Comparator.comparingInt(Rule::stratum))
                .filter(rule -> otherwise.of(rule) != verdicts.of(rule) && found.containsKey(rule.index()))
                .forEach(rule -> rules.readers(rule)
                        .forEach(reader -> found.computeIfAbsent(reader.index(), i -> new TreeSet<>())
                                .addAll(found.getOrDefault(rule.index(), Set.of()))));
        found.keySet().removeIf(i -> !turns(rules.rules().get(i), verdicts, otherwise));
        return new OtherReadings(found);
    }

    // A duty is never weakened: only its no is.
    private static boolean turns(Rule rule, Verdicts verdicts, Verdicts otherwise) {
        Verdict verdict = verdicts.of(rule);
        boolean saidNo = verdict == Verdict.NO && otherwise.of(rule).possible();
        boolean restsOnNo = verdict == Verdict.CERTAIN
                && otherwise.of(rule) != Verdict.CERTAIN
                && !rule.then().verb().erPligt();
        return rule.info().grundlag() == Grundlag.LOV && (saidNo || restsOnNo);
    }

    /** Ids of the rules that say how else it can be read; empty when the answer does not turn on it. */
    List<String> of(RuleSet rules, Rule rule) {
        Set<Integer> readings = byRule.get(rule.index());
        return readings == null
                ? List.of()
                : readings.stream()
                        .map(i -> rules.rules().get(i).id())
                        .distinct()
                        .toList();
    }
}
