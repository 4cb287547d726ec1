package dk.indsatsregler.overview;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.sag.Emne;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands before what: law before all else, and within each, protection of the child, what must be, deadlines, then by mark. */
final class Order {

    private static final LocalDateTime NEVER = LocalDateTime.MAX;

    private Order() {}

    /** Does it protect the child, by law? */
    static boolean protects(Udfald outcome) {
        return isLaw(outcome) && aboutProtection(outcome);
    }

    static boolean aboutProtection(Udfald outcome) {
        return outcome.regel().virkning().emner().contains(Emne.BESKYTTELSE);
    }

    static boolean isLaw(Udfald outcome) {
        return outcome.regel().grundlag() == Grundlag.LOV;
    }

    /** Must something be done, or looked at, by law? */
    static boolean isDuty(Udfald outcome) {
        return isLaw(outcome)
                && (outcome.regel().erLovpligt() || outcome.regel().slags() == Slags.FAGLIG_VURDERING);
    }

    /** Within a part of what the law says: what comes first, then by deadline; what must wait stands last. */
    static Comparator<Udfald> byLaw() {
        return Comparator.comparing((Udfald u) -> u.spærring() != null)
                .thenComparing(Order::kind)
                .thenComparing(Order::state)
                .thenComparing(Order::due);
    }

    /** Of what is no law: what is about protection, what waits, what has a deadline, then by mark and kind. */
    static Comparator<Udfald> byMark() {
        return Comparator.comparing((Udfald u) -> !aboutProtection(u))
                .thenComparing(u -> !hasDeadline(u))
                .thenComparing(Order::state)
                .thenComparing(Order::due)
                .thenComparing(u -> u.regel().grundlag())
                .thenComparing(u -> u.spærring() != null)
                .thenComparing(u -> !isAction(u))
                .thenComparing(Order::kind);
    }

    /** Does it say that something is to be done? */
    static boolean isAction(Udfald outcome) {
        return outcome.regel().opgave().handling() != null;
    }

    /** Has it a deadline that runs, or ran out? */
    static boolean hasDeadline(Udfald outcome) {
        return state(outcome) <= 2;
    }

    private static int kind(Udfald outcome) {
        return switch (outcome.regel().slags()) {
            case SPÆRRER -> 0;
            case PLIGT -> 1;
            case UDESTÅR -> 2;
            case FAGLIG_VURDERING -> 3;
            case HENVISNING, ANBEFALING -> 4;
            case MULIGHED, TILPASNING -> 5;
            case OPMÆRKSOMHED -> 6;
            case OPFYLDT, MODSTRID, HØJST_TRIN, LØFT -> 7;
        };
    }

    private static int state(Udfald outcome) {
        Frist next = next(outcome);
        Tilstand state = next == null ? null : next.tilstand();
        if (state == null) {
            return next == null || next.mangler() == null ? 5 : 3;
        }
        return switch (state) {
            case OVERSKREDET -> 0;
            case FORFALDER -> 1;
            case FRIST_UKLAR -> 1;
            case LØBER -> 2;
            case OVERHOLDT -> 4;
        };
    }

    private static LocalDateTime due(Udfald outcome) {
        Frist next = next(outcome);
        return next == null || next.forfalder() == null ? NEVER : next.forfalder();
    }

    /** Every deadline of an outcome that counts, or waits for an answer to count. */
    static List<Frist> deadlines(Udfald outcome) {
        return Stream.concat(
                        Stream.ofNullable(outcome.frist()),
                        outcome.vidner().stream().map(Udfald.Vidne::frist))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Frist next(Udfald outcome) {
        return deadlines(outcome).stream()
                .min(Comparator.comparing(f -> f.forfalder() == null ? NEVER : f.forfalder()))
                .orElse(null);
    }
}
