package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.problem.Code;
import java.util.List;
import java.util.Set;

/** Tells of a municipality's own rules that belong to a practice nobody has switched on: they are read and never used. */
public final class PracticeOff {

    private PracticeOff() {}

    /**
     * Looks at some rules.
     *
     * @param own those of the layers
     * @param practices the practices that are on, e.g. {@code kommunal/bornholm}
     */
    public static void check(List<Draft> own, Set<String> practices) {
        for (Draft draft : own) {
            String area = draft.standing().area();
            if (draft.standing().layer() > 0 && area.startsWith(RuleSet.LOCAL) && !practices.contains(area)) {
                String name = area.substring(RuleSet.LOCAL.length());
                draft.problems()
                        .add(
                                Code.PRACTICE_OFF,
                                draft.raw().nameAt(),
                                (draft.standing().replaces().isEmpty()
                                                ? "Reglen hører til praksissen " + name
                                                : "Reglen træder i stedet for en i praksissen " + name)
                                        + ", og den er ikke slået til. Reglen ville ikke blive brugt i nogen sag."
                                        + " Slå den til med --praksis " + name
                                        + "; eller skriv en regel med et nyt id i områdets egen mappe.");
            }
        }
    }
}
