package dk.indsatsregler.internal;

import dk.indsatsregler.Vurdering.Boernelineal;
import dk.indsatsregler.Vurdering.Trinspaend;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.util.Objects;
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

    static @Nullable Trinspaend step(Verdicts verdicts, Skala scale) {
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
