package dk.indsatsregler.rulefile;

import dk.indsatsregler.Slags;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The arithmetic of scales from 1 to 10: ceilings, lifts, the lowest of two scales, and the distance between two. */
public final class ScaleArithmetic {

    private static final int TOP = BuiltIns.HIGHEST_STEP;

    private ScaleArithmetic() {}

    /**
     * What rules on one scale have come to so far: all that matters of them, whatever their order.
     *
     * @param ceiling the lowest ceiling that may hold; above the top when there is none
     * @param certainCeiling the lowest ceiling that certainly holds; above the top when there is none
     * @param certainLift how much they certainly raise it; no more than it takes to reach the top
     * @param lift how much they may raise it; no more than it takes to reach the top
     */
    public record Tally(int ceiling, int certainCeiling, int certainLift, int lift) {

        /** Where there is no ceiling. */
        public static final int OPEN = TOP + 1;

        /** No rule yet. */
        public static final Tally NONE = new Tally(OPEN, OPEN, 0, 0);

        /** With one more rule on the scale. */
        public Tally with(Consequence then, Verdict verdict) {
            int steps = then.steps();
            boolean certain = verdict == Verdict.CERTAIN;
            if (!verdict.possible()) {
                return this;
            } else if (then.verb() == Slags.HØJST_TRIN) {
                return new Tally(
                        Math.min(ceiling, steps),
                        certain ? Math.min(certainCeiling, steps) : certainCeiling,
                        certainLift,
                        lift);
            }
            return new Tally(
                    ceiling,
                    certainCeiling,
                    certain ? Math.min(TOP, certainLift + steps) : certainLift,
                    Math.min(TOP, lift + steps));
        }

        /** The lowest step it can be. */
        public int lowest() {
            return Math.min(TOP, ceiling + certainLift);
        }

        /** The highest step it can be. */
        public int highest() {
            return Math.min(TOP, certainCeiling + lift);
        }
    }

    /** The step these rules come to; the lowest, where they are on several scales. */
    static Spaend of(List<Rule> rules, Function<Rule, Verdict> verdicts) {
        Map<Skala, Tally> parts = new EnumMap<>(Skala.class);
        for (Rule rule : rules) {
            Skala part = Objects.requireNonNull(rule.then().scale());
            parts.put(part, parts.getOrDefault(part, Tally.NONE).with(rule.then(), verdicts.apply(rule)));
        }
        int lowest = TOP;
        int highest = TOP;
        for (Tally part : parts.values()) {
            lowest = Math.min(lowest, part.lowest());
            highest = Math.min(highest, part.highest());
        }
        return Spaend.mellem(lowest, highest);
    }

    /** How far two steps are from one another. */
    public static Spaend between(Spaend one, Spaend other) {
        int apart = Math.max(
                one.fra().subtract(other.til()).intValueExact(),
                other.fra().subtract(one.til()).intValueExact());
        int most = Math.max(
                one.til().subtract(other.fra()).intValueExact(),
                other.til().subtract(one.fra()).intValueExact());
        return Spaend.mellem(Math.max(0, apart), most);
    }

    /**
     * The open rules behind the lowest of two scales that could change an answer about it: not those on a scale that is never the lowest
     * where the answer turns, and not those whose ceilings or lifts make no difference to it.
     *
     * @param rules the rules on both scales
     * @param ordered does the answer turn only from small to large? Otherwise steps in between count too, though no ceiling leaves them: a
     *     step known as a range can be any in it
     * @param answer what is asked of the lowest step; asked once of each step from 1 to the top
     */
    public static List<Rule> telling(
            List<Rule> rules, Function<Rule, Verdict> verdicts, boolean ordered, IntFunction<?> answer) {
        int[] since = since(answer);
        Map<Skala, Room> rooms = new EnumMap<>(Skala.class);
        return rules.stream()
                .filter(rule -> verdicts.apply(rule) == Verdict.POSSIBLE)
                .filter(rule -> rooms.computeIfAbsent(
                                Objects.requireNonNull(rule.then().scale()),
                                scale -> Room.of(scale, rules, verdicts, ordered))
                        .turns(rule.then(), since))
                .toList();
    }

    /** For each step, the lowest from which the answer is the same up to it. */
    private static int[] since(IntFunction<?> answer) {
        int[] since = new int[TOP + 1];
        Object below = null;
        for (int step = 1; step <= TOP; step++) {
            Object here = answer.apply(step);
            since[step] = step > 1 && Objects.equals(here, below) ? since[step - 1] : step;
            below = here;
        }
        return since;
    }

    /**
     * Where one scale can lie, and the lowest of the others beside it.
     *
     * @param ceilings the ceilings it may have
     * @param least how much it is certainly raised
     * @param most how much it may be raised
     * @param beside the steps the others may come to
     */
    private record Room(List<Integer> ceilings, int least, int most, Spaend beside) {

        static Room of(Skala scale, List<Rule> rules, Function<Rule, Verdict> verdicts, boolean ordered) {
            List<Rule> own =
                    rules.stream().filter(r -> r.then().scale() == scale).toList();
            List<Rule> others =
                    rules.stream().filter(r -> r.then().scale() != scale).toList();
            Tally tally = Tally.NONE;
            for (Rule rule : own) {
                tally = tally.with(rule.then(), verdicts.apply(rule));
            }
            int highest = Math.min(TOP, tally.certainCeiling());
            IntStream ceilings = ordered
                    ? IntStream.concat(
                                    IntStream.of(highest),
                                    own.stream()
                                            .filter(r -> r.then().verb() == Slags.HØJST_TRIN
                                                    && verdicts.apply(r).possible())
                                            .mapToInt(r -> r.then().steps()))
                            .filter(step -> step <= highest)
                            .distinct()
                    : IntStream.rangeClosed(Math.min(TOP, tally.ceiling()), highest);
            return new Room(
                    ceilings.boxed().toList(), tally.certainLift(), tally.lift(), ScaleArithmetic.of(others, verdicts));
        }

        /** Can it turn the answer whether a rule holds? */
        boolean turns(Consequence then, int[] since) {
            int steps = then.steps();
            boolean lifts = then.verb() == Slags.LØFT;
            int highest = beside.til().intValueExact();
            for (int ceiling : ceilings) {
                for (int lift = least; lift <= most; lift++) {
                    int without = ceiling + lift;
                    int with = lifts ? ceiling + Math.min(most, lift + steps) : Math.min(ceiling, steps) + lift;
                    int low = Math.min(without, with);
                    int high = Math.min(TOP, Math.max(without, with));
                    for (int other = beside.fra().intValueExact(); other <= highest; other++) {
                        if (since[Math.min(other, high)] > Math.min(other, low)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }
}
