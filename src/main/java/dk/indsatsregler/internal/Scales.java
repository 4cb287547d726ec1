package dk.indsatsregler.internal;

import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of a result, from the rows the rules' ceilings and lifts added up to. */
final class Scales {

    private Scales() {}

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
