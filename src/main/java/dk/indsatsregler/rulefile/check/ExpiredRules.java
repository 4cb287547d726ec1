package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.problem.Code;
import java.time.LocalDate;
import java.util.List;

/** Tells of rules that are no longer in force on a day, and that no later version has followed. */
public final class ExpiredRules {

    private ExpiredRules() {}

    /**
     * Looks at some rules.
     *
     * @param own those to look at
     * @param all every rule, so that a later version is known
     * @param day the day; given by whoever asks, never taken from a clock
     */
    public static void check(List<Draft> own, List<Draft> all, LocalDate day) {
        for (Draft draft : own) {
            LocalDate to = draft.metadata().to();
            if (to != null && to.isBefore(day) && all.stream().noneMatch(other -> follows(other, draft, to))) {
                draft.raw().annotations().stream()
                        .filter(mark -> mark.name().equals("gyldigTil"))
                        .findFirst()
                        .ifPresent(
                                mark -> draft.problems()
                                        .add(
                                                Code.ENDED,
                                                mark.valueAt(),
                                                "Reglen gælder kun til " + to + ", og " + day
                                                        + " er senere. I en sag efter " + to
                                                        + " ville den stå som uden for gyldighed. Gælder den stadig, så ret @gyldigTil, eller tag det af; er den afløst, så skriv den nye udgave under den."));
            }
        }
    }

    private static boolean follows(Draft other, Draft draft, LocalDate to) {
        LocalDate end = other.metadata().to();
        return other.id().equals(draft.id()) && (end == null || end.isAfter(to));
    }
}
