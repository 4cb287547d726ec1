package dk.indsatsregler.overview;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which duties and recommendations are outstanding, by the rules that ask: {@code udestår()} where another rule is met.
 *
 * <p>A rule with an action of its own is a step of its own, which the duty it reads is the reason for: that the step is taken does not say
 * that the duty is. (Professionals are heard as part of an investigation; the investigation is another matter.)
 */
final class Outstanding {

    private final List<Udfald> asking;

    Outstanding(Vurdering assessment) {
        this.asking = Overviews.outcomes(assessment).stream()
                .filter(u ->
                        u.regel().slags() == Slags.UDESTÅR && u.regel().opgave().handling() == null)
                .toList();
    }

    /** Is it asked whether the outcome is outstanding, and is it certainly not; or is the step taken that its deadlines are of? */
    boolean isDone(Udfald outcome) {
        List<Frist> deadlines = Order.deadlines(outcome);
        if (outcome.regel().slags() == Slags.PLIGT
                && outcome.erOpfyldt()
                && !deadlines.isEmpty()
                && deadlines.stream()
                        .allMatch(d -> d.optælling() != null && d.optælling().sket() != null)) {
            return true; // the step is taken, in time or late: its deadline says which
        }
        boolean action =
                outcome.regel().slags() == Slags.PLIGT || outcome.regel().slags() == Slags.ANBEFALING;
        List<Udfald> askingThis = asking.stream()
                .filter(a -> isOf(a, outcome) && a.status() != Status.UDEN_FOR_GYLDIGHED)
                .toList();
        return action
                && outcome.erOpfyldt()
                && !askingThis.isEmpty()
                && askingThis.stream().allMatch(a -> a.status() == Status.IKKE_OPFYLDT);
    }

    /** The rule that says the outcome is outstanding; told under it when it rests on the same and waits for the same. */
    Optional<Udfald> of(Udfald outcome) {
        return asking.stream()
                .filter(a -> a.erOpfyldt() && isOf(a, outcome))
                .filter(a -> a.regel().grundlag() == outcome.regel().grundlag()
                        && Objects.equals(a.spærring(), outcome.spærring())
                        && Objects.equals(a.først(), outcome.først()))
                .findFirst();
    }

    /** The rule that could say so, while nobody has told whether it is done. */
    Optional<Udfald> openOf(Udfald outcome) {
        return asking.stream()
                .filter(a -> a.status() == Status.UAFKLARET && isOf(a, outcome))
                .findFirst();
    }

    // Where the duty must not be met, nothing is said of whether it is done.
    private static boolean isOf(Udfald asking, Udfald outcome) {
        return asking.regel().forudsætter().contains(outcome.id());
    }
}
