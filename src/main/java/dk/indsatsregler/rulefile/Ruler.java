package dk.indsatsregler.rulefile;

import dk.indsatsregler.Slags;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The arithmetic of scales from 1 to 10: ceilings, lifts, the lowest of two scales, and the distance between two. */
public final class Ruler {

    private static final int TOP = 10;

    private Ruler() {}

    /** The step these rules come to; the lowest, where they are on several scales. */
    static Spaend of(List<Rule> rules, Function<Rule, Verdict> verdicts) {
        Set<Skala> parts = EnumSet.noneOf(Skala.class);
        rules.forEach(rule -> parts.add(rule.then().scale()));
        int lowest = TOP;
        int highest = TOP;
        for (Skala part : parts) {
            List<Rule> own =
                    rules.stream().filter(r -> r.then().scale() == part).toList();
            Predicate<Rule> certain = rule -> verdicts.apply(rule) == Verdict.CERTAIN;
            Predicate<Rule> possible = rule -> verdicts.apply(rule).possible();
            lowest = Math.min(lowest, Math.min(TOP, ceiling(own, possible, TOP) + lift(own, certain)));
            highest = Math.min(highest, Math.min(TOP, ceiling(own, certain, TOP) + lift(own, possible)));
        }
        return Spaend.mellem(lowest, highest);
    }

    /** How far two steps are from one another. */
    static Spaend between(Spaend one, Spaend other) {
        int apart = Math.max(
                one.fra().subtract(other.til()).intValueExact(),
                other.fra().subtract(one.til()).intValueExact());
        int most = Math.max(
                one.til().subtract(other.fra()).intValueExact(),
                other.til().subtract(one.fra()).intValueExact());
        return Spaend.mellem(Math.max(0, apart), most);
    }

    /** The lowest ceiling among the rules that count. */
    static int ceiling(List<Rule> rules, Predicate<Rule> counts, int none) {
        return rules.stream()
                .filter(r -> r.then().verb() == Slags.HØJST_TRIN)
                .filter(counts)
                .mapToInt(r -> r.then().steps())
                .min()
                .orElse(none);
    }

    private static int lift(List<Rule> rules, Predicate<Rule> counts) {
        return rules.stream()
                .filter(r -> r.then().verb() == Slags.LØFT)
                .filter(counts)
                .mapToInt(r -> r.then().steps())
                .sum();
    }

    /**
     * The open rules behind the lowest of two scales that could change an answer about it: not those on a scale that is never the lowest
     * where the answer turns, and not those whose ceilings or lifts make no difference to it.
     *
     * @param rules the rules on both scales
     * @param ordered does the answer turn only from small to large? Otherwise steps in between count too, though no ceiling leaves them: a
     *     step known as a range can be any in it
     * @param answer what is asked of the lowest step
     */
    public static List<Rule> telling(
            List<Rule> rules, Function<Rule, Verdict> verdicts, boolean ordered, IntFunction<?> answer) {
        return rules.stream()
                .filter(rule -> verdicts.apply(rule) == Verdict.POSSIBLE)
                .filter(rule -> matters(rule, rules, verdicts, ordered, answer))
                .toList();
    }

    private static boolean matters(
            Rule rule, List<Rule> rules, Function<Rule, Verdict> verdicts, boolean ordered, IntFunction<?> answer) {
        Skala scale = rule.then().scale();
        List<Rule> own = rules.stream().filter(r -> r.then().scale() == scale).toList();
        List<Rule> others =
                rules.stream().filter(r -> r.then().scale() != scale).toList();
        Spaend other = others.isEmpty() ? Spaend.præcis(TOP) : of(others, verdicts);
        Predicate<Rule> certain = r -> verdicts.apply(r) == Verdict.CERTAIN;
        Predicate<Rule> possible = r -> verdicts.apply(r).possible();
        int highest = ceiling(own, certain, TOP);
        int[] ceilings = ordered
                ? IntStream.concat(
                                IntStream.of(highest),
                                own.stream()
                                        .filter(r -> r.then().verb() == Slags.HØJST_TRIN && possible.test(r))
                                        .mapToInt(r -> r.then().steps()))
                        .filter(step -> step <= highest)
                        .toArray()
                : IntStream.rangeClosed(ceiling(own, possible, TOP), highest).toArray();
        int least = lift(own, certain);
        int most = lift(own, possible);
        int steps = rule.then().steps();
        boolean lifts = rule.then().verb() == Slags.LØFT;
        for (int beside = other.fra().intValueExact(); beside <= other.til().intValueExact(); beside++) {
            for (int ceiling : ceilings) {
                for (int lift = least; lift <= most; lift++) {
                    int without = ceiling + lift;
                    int with = lifts ? ceiling + Math.min(most, lift + steps) : Math.min(ceiling, steps) + lift;
                    if (!same(answer, beside, without, with)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Is the answer the same from one step to another, and on those between? */
    private static boolean same(IntFunction<?> answer, int beside, int one, int another) {
        return IntStream.rangeClosed(Math.min(one, another), Math.max(one, another))
                        .mapToObj(step -> answer.apply(Math.min(beside, Math.min(TOP, step))))
                        .distinct()
                        .count()
                == 1;
    }
}
