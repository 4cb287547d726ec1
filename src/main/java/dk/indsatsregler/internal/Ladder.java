package dk.indsatsregler.internal;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.vocabulary.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Indsatstrappen in a result: steps 1-3 from the rules that judge them, steps 4-6 only from the rules that a professional raised them or that a placement is running. */
final class Ladder {

    /** Only these rules put one of steps 4-6 in a result. */
    static final Map<Trappetrin, String> RAISED = Map.of(
            Trappetrin.SLÆGT_ELLER_NETVÆRK, "IT-REJST-NETVAERK",
            Trappetrin.PLEJEFAMILIE, "IT-REJST-PLEJEFAMILIE",
            Trappetrin.INSTITUTION, "IT-REJST-INSTITUTION");

    /** And only these that it is the step the child is on. */
    private static final Map<Trappetrin, String> RUNNING = Map.of(
            Trappetrin.SLÆGT_ELLER_NETVÆRK, "IT-I-GANG-NETVAERK",
            Trappetrin.PLEJEFAMILIE, "IT-I-GANG-PLEJEFAMILIE",
            Trappetrin.INSTITUTION, "IT-I-GANG-INSTITUTION");

    // What is lacked is lacked of any placement raised.
    private static final String ANY_RAISED = "Overvejelse.anbringelse";
    private static final Set<Slags> LACKS = EnumSet.of(Slags.UDESTÅR, Slags.ANBEFALING, Slags.OPMÆRKSOMHED);

    private final List<Rule> rules;
    private final Verdicts verdicts;

    private Ladder(List<Rule> rules, Verdicts verdicts) {
        this.rules = rules;
        this.verdicts = verdicts;
    }

    /** {@code null} when no rule about the ladder is active; without a step when none is judged sufficient. */
    static @Nullable Indsatstrappe of(RuleSet rules, Set<String> areas, LocalDate date, Verdicts verdicts) {
        List<Rule> active = new ArrayList<>();
        boolean any = false;
        BitSet assessed = rules.indexes(areas);
        for (int i = assessed.nextSetBit(0); i >= 0; i = assessed.nextSetBit(i + 1)) {
            Rule rule = rules.rules().get(i);
            if (rule.info().gælder(date)) {
                active.add(rule);
                any |= rule.then().scale() == Skala.TRAPPE;
            }
        }
        if (!any) {
            return null;
        }
        Trinspaend step = Scales.step(verdicts, Skala.TRAPPE);
        return new Indsatstrappe(
                step, step != null && !step.erKendt() ? "FORELØBIGT" : null, new Ladder(active, verdicts).steps());
    }

    private List<Trin> steps() {
        List<Trin> steps = new ArrayList<>();
        for (Trappetrin step : Trappetrin.values()) {
            String raised = RAISED.get(step);
            if (raised == null) {
                judged(step, steps);
            } else if (certain(raised)) {
                steps.add(new Trin(
                        step,
                        Stand.KRÆVER_MYNDIGHEDSAFGØRELSE,
                        certain(RUNNING.get(step)),
                        lacks(raised, v -> v == Verdict.CERTAIN),
                        lacks(raised, v -> v != Verdict.CERTAIN && v.possible())));
            } else if (certain(RUNNING.get(step))) {
                steps.add(new Trin(step, Stand.I_GANG, true, List.of(), List.of()));
            }
        }
        return steps;
    }

    private boolean certain(@Nullable String id) {
        return rules.stream().anyMatch(r -> r.id().equals(id) && is(r, v -> v == Verdict.CERTAIN));
    }

    private void judged(Trappetrin step, List<Trin> steps) {
        List<Rule> judging = rules.stream()
                .filter(r -> r.then().scale() == Skala.TRAPPE && r.then().steps() == step.nummer())
                .toList();
        if (!judging.isEmpty()) {
            Stand stand = judging.stream().anyMatch(r -> is(r, v -> v == Verdict.CERTAIN))
                    ? Stand.TILSTRÆKKELIGT
                    : judging.stream().anyMatch(r -> is(r, Verdict::possible))
                            ? Stand.VURDERING_MANGLER
                            : Stand.IKKE_TILSTRÆKKELIGT;
            steps.add(new Trin(step, stand, false, List.of(), List.of()));
        }
    }

    private List<String> lacks(String raised, Predicate<Verdict> verdict) {
        Set<String> paths = new TreeSet<>(Set.of(ANY_RAISED));
        rules.stream().filter(r -> r.id().equals(raised)).forEach(r -> paths.addAll(paths(r)));
        return rules.stream()
                .filter(r -> LACKS.contains(r.then().verb()))
                .filter(r -> r.readsRules().contains(raised) || reads(r, paths))
                .filter(r -> is(r, verdict))
                .map(Rule::id)
                .toList();
    }

    /** Directly, or by way of the outcomes it reads; none reads itself. */
    private boolean reads(Rule rule, Set<String> paths) {
        return paths(rule).stream().anyMatch(paths::contains)
                || rules.stream()
                        .filter(r -> rule.readsRules().contains(r.id()))
                        .anyMatch(r -> reads(r, paths));
    }

    private static Set<String> paths(Rule rule) {
        return rule.conditions().stream()
                .flatMap(c -> c.fields().stream())
                .map(Field::path)
                .collect(Collectors.toSet());
    }

    private boolean is(Rule rule, Predicate<Verdict> verdict) {
        return verdict.test(verdicts.of(rule));
    }
}
