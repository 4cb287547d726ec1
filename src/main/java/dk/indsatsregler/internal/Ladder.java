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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Indsatstrappen in a result: steps 1-3 from the rules that judge them, steps 4-6 only from the rules that a professional raised them. */
final class Ladder {

    /** Only these rules put one of steps 4-6 in a result. */
    static final Map<Trappetrin, String> RAISED = Map.of(
            Trappetrin.SLÆGT_ELLER_NETVÆRK, "IT-REJST-NETVAERK",
            Trappetrin.PLEJEFAMILIE, "IT-REJST-PLEJEFAMILIE",
            Trappetrin.INSTITUTION, "IT-REJST-INSTITUTION");

    private static final Set<Slags> LACKS = EnumSet.of(Slags.UDESTÅR, Slags.ANBEFALING);

    private final List<Rule> rules;
    private final Verdicts verdicts;

    private Ladder(List<Rule> rules, Verdicts verdicts) {
        this.rules = rules;
        this.verdicts = verdicts;
    }

    /** {@code null} when no rule about the ladder is active; without a step when none is judged sufficient. */
    static @Nullable Indsatstrappe of(RuleSet rules, Set<String> areas, LocalDate date, Verdicts verdicts) {
        List<Rule> active = rules.rules().stream()
                .filter(r -> RuleSet.active(r, date, areas))
                .toList();
        if (active.stream().noneMatch(r -> r.then().scale() == Skala.TRAPPE)) {
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
            } else if (rules.stream().anyMatch(r -> r.id().equals(raised) && is(r, v -> v == Verdict.CERTAIN))) {
                steps.add(new Trin(
                        step,
                        Stand.KRÆVER_MYNDIGHEDSAFGØRELSE,
                        lacks(raised, v -> v == Verdict.CERTAIN),
                        lacks(raised, v -> v != Verdict.CERTAIN && v.possible())));
            }
        }
        return steps;
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
            steps.add(new Trin(step, stand, List.of(), List.of()));
        }
    }

    private List<String> lacks(String raised, Predicate<Verdict> verdict) {
        return rules.stream()
                .filter(r -> LACKS.contains(r.then().verb()))
                .filter(r -> r.readsRules().contains(raised))
                .filter(r -> is(r, verdict))
                .map(Rule::id)
                .toList();
    }

    private boolean is(Rule rule, Predicate<Verdict> verdict) {
        return verdict.test(verdicts.of(rule));
    }
}
