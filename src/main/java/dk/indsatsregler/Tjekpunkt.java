package dk.indsatsregler;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point of a case's checklist: a measuring point, or a step the law gives a date.
 *
 * @param regel the rule, with its paragraph
 * @param type the fact type it belongs to; {@code null} when it is the case's own
 * @param id the id of that fact; {@code null} with {@code type}
 * @param svar the answer
 */
public record Tjekpunkt(
        Regel regel, @Nullable String type, @Nullable String id, Svaret svar) {

    /** The statement measuring points are of (SY-06). */
    private static final String MEASURING_POINT = "SY-06";

    /** What the point comes to. */
    public enum Svaret {
        /** It is so; the step was taken in time. */
        JA,
        /** It is not so; the step is late. */
        NEJ,
        /** The step's deadline has not passed by every reading, and nobody has told that it is taken. */
        IKKE_ENDNU,
        /** It is not told. */
        UKENDT
    }

    /** Shows no answer. */
    @Override
    public String toString() {
        return "Tjekpunkt[" + regel.id() + "]";
    }

    /** Is it one of the measuring points, not a step the law gives a date? */
    public boolean erMålepunkt() {
        return regel.kilde().udsagn().contains(MEASURING_POINT);
    }

    /** The measuring points in rule order, then the steps by date. */
    static List<Tjekpunkt> af(List<Udfald> udfald, List<Sagsfrist> frister) {
        List<Tjekpunkt> punkter = new ArrayList<>();
        for (Udfald u : udfald) {
            if (u.regel().kilde().udsagn().contains(MEASURING_POINT)) {
                switch (u.status()) {
                    case OPFYLDT -> punkter.add(new Tjekpunkt(u.regel(), null, null, Svaret.JA));
                    case IKKE_OPFYLDT -> punkter.add(new Tjekpunkt(u.regel(), null, null, Svaret.NEJ));
                    case UAFKLARET -> punkter.add(new Tjekpunkt(u.regel(), null, null, Svaret.UKENDT));
                    case UDEN_FOR_GYLDIGHED -> {
                        // not asked that day
                    }
                }
            }
        }
        for (Sagsfrist f : frister) {
            if (f.frist().forfalder() != null || f.frist().mangler() != null) {
                punkter.add(new Tjekpunkt(
                        f.regel(), f.type(), f.id(), svar(f.frist().tilstand())));
            }
        }
        return List.copyOf(punkter);
    }

    private static Svaret svar(Frist.@Nullable Tilstand tilstand) {
        if (tilstand == null) {
            return Svaret.UKENDT;
        }
        return switch (tilstand) {
            case OVERHOLDT -> Svaret.JA;
            case OVERSKREDET -> Svaret.NEJ;
            case LØBER, FORFALDER, FRIST_UKLAR -> Svaret.IKKE_ENDNU;
        };
    }
}
