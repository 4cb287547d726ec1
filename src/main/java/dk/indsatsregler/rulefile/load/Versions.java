package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.problem.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that no two versions of a rule are in force on one day, and no two rules of a file have one name. */
final class Versions {

    private Versions() {}

    static void check(List<Draft> drafts) {
        Map<String, List<Draft>> byId = new HashMap<>();
        Map<String, Draft> byName = new HashMap<>();
        for (Draft draft : drafts) {
            String file = draft.problems().source().name();
            Draft same = draft.raw().name() == null
                    ? null
                    : byName.putIfAbsent(file + "\n" + draft.raw().name(), draft);
            if (same != null) {
                draft.problems()
                        .add(
                                Code.SAME_NAME,
                                draft.raw().nameAt(),
                                "En regel på linje " + same.raw().at().line()
                                        + " har samme navn. Den ene ville træde i stedet for den anden, uden at det kunne ses. En ny udgave får en anden sætning efter id.");
            } else if (!draft.id().isEmpty()) {
                overlap(draft, byId.computeIfAbsent(draft.id(), id -> new ArrayList<>()));
            }
        }
    }

    private static void overlap(Draft draft, List<Draft> earlier) {
        for (Draft other : earlier) {
            if (overlaps(draft, other)) {
                draft.problems()
                        .add(
                                Code.OVERLAP,
                                draft.raw().nameAt(),
                                "Reglen " + draft.id() + " gælder " + period(draft) + ", men en udgave i "
                                        + other.problems().source().name() + ", linje "
                                        + other.raw().at().line() + ", gælder " + period(other)
                                        + ". Samme dag ville give to svar.");
                break;
            }
        }
        earlier.add(draft);
    }

    private static boolean overlaps(Draft a, Draft b) {
        LocalDate fromA = a.metadata().from();
        LocalDate fromB = b.metadata().from();
        return fromA != null
                && fromB != null
                && !before(a.metadata().to(), fromB)
                && !before(b.metadata().to(), fromA);
    }

    private static boolean before(@Nullable LocalDate end, LocalDate start) {
        return end != null && end.isBefore(start);
    }

    private static String period(Draft draft) {
        LocalDate to = draft.metadata().to();
        return "fra " + draft.metadata().from() + (to == null ? " og frem" : " til " + to);
    }
}
