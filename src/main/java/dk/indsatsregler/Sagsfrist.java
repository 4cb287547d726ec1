package dk.indsatsregler;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of a case, with the step it is of.
 *
 * @param regel the rule that sets it
 * @param type the fact type it belongs to, e.g. {@code Underretning}; {@code null} when it is the case's own
 * @param id the id of that fact; {@code null} with {@code type}
 * @param frist when it falls due, and how it stands
 */
public record Sagsfrist(
        Regel regel, @Nullable String type, @Nullable String id, Frist frist) {

    private static final Comparator<Sagsfrist> BY_DATE = Comparator.comparing(
                    (Sagsfrist f) -> f.frist().forfalder(),
                    Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(f -> f.regel().id())
            .thenComparing(f -> f.type() == null ? "" : f.type())
            .thenComparing(f -> f.id() == null ? "" : f.id());

    /** Shows no day of the case. */
    @Override
    public String toString() {
        return "Sagsfrist[" + regel.id() + "]";
    }

    /** Every deadline of the outcomes that are met, by the moment it falls due, those that cannot be counted last. */
    static List<Sagsfrist> af(List<Udfald> udfald) {
        List<Sagsfrist> alle = new ArrayList<>();
        for (Udfald u : udfald) {
            if (u.frist() != null) {
                alle.add(new Sagsfrist(u.regel(), null, null, u.frist()));
            }
            for (Udfald.Vidne v : u.vidner()) {
                if (v.frist() != null) {
                    alle.add(new Sagsfrist(u.regel(), v.type(), v.id(), v.frist()));
                }
            }
        }
        alle.sort(BY_DATE);
        return List.copyOf(alle);
    }
}
