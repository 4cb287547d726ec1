package dk.indsatsregler.rulefile;

import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is added up over rules of lower strata: how many of a group are met, and the step on a scale. */
public sealed interface Sums {

    /** The rules added up. */
    List<Rule> members();

    /** The same with one rule in the place of the one of its index, if that is among its members. */
    Sums with(Rule instead);

    /** What rules of later strata read; empty when nothing is there to read. */
    Optional<Row> row(Function<Rule, Verdict> verdicts);

    /** The last stratum of its members; it is complete after that one. */
    default int completeAfter() {
        return members().stream().mapToInt(Rule::stratum).max().orElse(0);
    }

    /** Every sum of a rule set: groups in the order they first occur, then scales. */
    static List<Sums> of(List<Rule> rules) {
        Set<String> names = new LinkedHashSet<>();
        Set<Skala> scales = EnumSet.noneOf(Skala.class);
        for (Rule rule : rules) {
            String group = rule.info().virkning().gruppe();
            if (group != null) {
                names.add(group);
            }
            if (rule.then().scale() != null) {
                scales.add(rule.then().scale());
            }
        }
        List.copyOf(scales).forEach(scale -> scales.addAll(madeOf(scale)));
        if (!scales.contains(Skala.SAMLET) || !scales.contains(Skala.FAGLIG)) {
            scales.remove(Skala.AFVIGELSE);
        }
        return Stream.concat(
                        names.stream()
                                .map(name -> new Group(
                                        name,
                                        rules.stream()
                                                .filter(r -> name.equals(
                                                        r.info().virkning().gruppe()))
                                                .toList())),
                        scales.stream().map(scale -> (Sums) new Scale(
                                scale, rules.stream().filter(r -> on(r, scale)).toList())))
                .toList();
    }

    /** The scales that are read only, made of this one and others. */
    static Set<Skala> madeOf(Skala scale) {
        return switch (scale) {
            case BARN, FORÆLDRE -> EnumSet.of(Skala.SAMLET, Skala.AFVIGELSE);
            case FAGLIG -> EnumSet.of(Skala.AFVIGELSE);
            case SAMLET, AFVIGELSE, TRAPPE -> EnumSet.noneOf(Skala.class);
        };
    }

    private static boolean on(Rule rule, Skala scale) {
        Skala own = rule.then().scale();
        return own == scale || (own != null && madeOf(own).contains(scale));
    }

    /**
     * How many rules of a group are met, from certain to possible.
     *
     * @param name the group
     * @param members its rules
     */
    record Group(String name, List<Rule> members) implements Sums {

        public Group {
            members = List.copyOf(members);
        }

        @Override
        public Group with(Rule instead) {
            return new Group(name, RuleSet.with(members, instead));
        }

        @Override
        public Optional<Row> row(Function<Rule, Verdict> verdicts) {
            long certain = 0;
            long possible = 0;
            for (Rule rule : members) {
                Verdict verdict = verdicts.apply(rule);
                certain += verdict == Verdict.CERTAIN ? 1 : 0;
                possible += verdict.possible() ? 1 : 0;
            }
            return Optional.of(row(certain, possible));
        }

        /** The row when so many of its rules are met. */
        public Row row(long certain, long possible) {
            return new Row(BuiltIns.GROUP, name, true, name, Spaend.mellem(certain, possible));
        }
    }

    /**
     * The step on a scale.
     *
     * @param scale which
     * @param members the rules that put a ceiling on it or raise it
     */
    record Scale(Skala scale, List<Rule> members) implements Sums {

        public Scale {
            members = List.copyOf(members);
        }

        @Override
        public Scale with(Rule instead) {
            return new Scale(scale, RuleSet.with(members, instead));
        }

        @Override
        public Optional<Row> row(Function<Rule, Verdict> verdicts) {
            List<Rule> active = new ArrayList<>();
            for (Rule rule : members) {
                if (verdicts.apply(rule) != Verdict.INACTIVE) {
                    active.add(rule);
                }
            }
            if (active.isEmpty()) {
                return Optional.empty();
            }
            return switch (scale) {
                case TRAPPE -> ladder(active, verdicts);
                case AFVIGELSE -> deviation(active, verdicts);
                default -> Optional.of(row(ScaleArithmetic.of(active, verdicts)));
            };
        }

        /** The row when the step is known so far. */
        public Row row(Spaend steps) {
            return new Row(BuiltIns.STEP, scale.name(), true, scale, steps);
        }

        private Optional<Row> deviation(List<Rule> active, Function<Rule, Verdict> verdicts) {
            Map<Boolean, List<Rule>> sides = active.stream()
                    .collect(Collectors.partitioningBy(r -> r.then().scale() == Skala.FAGLIG));
            return sides.containsValue(List.<Rule>of())
                    ? Optional.empty()
                    : Optional.of(row(ScaleArithmetic.between(
                            ScaleArithmetic.of(Objects.requireNonNull(sides.get(true)), verdicts),
                            ScaleArithmetic.of(Objects.requireNonNull(sides.get(false)), verdicts))));
        }

        private Optional<Row> ladder(List<Rule> active, Function<Rule, Verdict> verdicts) {
            ScaleArithmetic.Tally tally = ScaleArithmetic.Tally.NONE;
            int highest = 0;
            for (Rule rule : active) {
                Verdict verdict = verdicts.apply(rule);
                tally = tally.with(rule.then(), verdict);
                highest = verdict.possible() ? Math.max(highest, rule.then().steps()) : highest;
            }
            return ladder(tally, highest);
        }

        /**
         * The row of a ladder. No step is chosen that nobody has judged sufficient: without a certain ceiling it is not told that there is
         * one.
         *
         * @param tally what its rules come to
         * @param highest the highest ceiling that may hold
         */
        public Optional<Row> ladder(ScaleArithmetic.Tally tally, int highest) {
            if (tally.ceiling() == ScaleArithmetic.Tally.OPEN) {
                return Optional.empty();
            }
            boolean told = tally.certainCeiling() != ScaleArithmetic.Tally.OPEN;
            Spaend steps = Spaend.mellem(tally.ceiling(), told ? tally.certainCeiling() : highest);
            return Optional.of(new Row(BuiltIns.STEP, scale.name(), told, scale, steps));
        }
    }
}
