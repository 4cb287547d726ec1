package dk.indsatsregler.internal;

import dk.indsatsregler.Vurdering.Indsatstrappe;
import dk.indsatsregler.Vurdering.Trinspaend;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of a result, from the rows the rules' ceilings and lifts added up to. */
final class Scales {

    private Scales() {}

    /** {@code null} when no rule about the ladder is active; without a step when none is judged sufficient. */
    static @Nullable Indsatstrappe ladder(RuleSet rules, Set<String> areas, LocalDate date, Verdicts verdicts) {
        boolean inUse = rules.rules().stream()
                .anyMatch(r -> r.then().scale() == Skala.TRAPPE && RuleSet.active(r, date, areas));
        if (!inUse) {
            return null;
        }
        Trinspaend step = step(verdicts, Skala.TRAPPE);
        return new Indsatstrappe(step, step != null && !step.erKendt() ? "FORELØBIGT" : null);
    }

    static @Nullable Trinspaend step(Verdicts verdicts, Skala scale) {
        for (Row row : verdicts.sums()) {
            if (row.type().equals(BuiltIns.STEP) && row.value(0) == scale) {
                return steps((Spaend) Objects.requireNonNull(row.value(1)), row.told());
            }
        }
        return null;
    }

    static Trinspaend steps(Spaend range, boolean told) {
        return new Trinspaend(
                range.fra().intValueExact(), told ? (Integer) range.til().intValueExact() : null);
    }
}
