package dk.indsatsregler.internal;

import dk.indsatsregler.Vurdering.Boernelineal;
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

/** The scales of a result, from the rows the rules' ceilings and lifts added up to. */
final class Scales {

    private Scales() {}

    static @Nullable Boernelineal ruler(Verdicts verdicts) {
        Trinspaend overall = step(verdicts, Skala.SAMLET);
        return overall == null
                ? null
                : new Boernelineal(step(verdicts, Skala.BARN), step(verdicts, Skala.FORÆLDRE), overall);
    }

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

    private static @Nullable Trinspaend step(Verdicts verdicts, Skala scale) {
        for (Row row : verdicts.sums()) {
            if (row.type().equals(BuiltIns.STEP) && row.value(0) == scale) {
                Spaend range = (Spaend) Objects.requireNonNull(row.value(1));
                return new Trinspaend(
                        range.fra().intValueExact(),
                        row.told() ? (Integer) range.til().intValueExact() : null);
            }
        }
        return null;
    }
}
