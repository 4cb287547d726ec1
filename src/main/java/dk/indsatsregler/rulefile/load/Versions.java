package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.Metadata;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.read.RawRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that no two versions of a rule are in force on one day, and no two rules of a file have one name. */
final class Versions {

    private Versions() {}

    /** Tells; those that were told of. */
    static Set<Draft> check(List<Draft> drafts) {
        Set<Draft> told = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Draft>> byId = new HashMap<>();
        Map<String, Draft> byName = new HashMap<>();
        Set<String> ids = new HashSet<>();
        drafts.forEach(draft -> ids.add(draft.id()));
        for (Draft draft : drafts) {
            String file = draft.problems().source().name();
            Draft same = draft.raw().name() == null
                    ? null
                    : byName.putIfAbsent(file + "\n" + draft.raw().name(), draft);
            if (same != null) {
                told.add(draft);
                boolean again = draft.raw().text().equals(same.raw().text());
                draft.problems()
                        .add(
                                Code.SAME_NAME,
                                draft.raw().nameAt(),
                                again
                                        ? "Reglen står også på linje "
                                                + same.raw().at().line()
                                                + ", ord for ord. Den ville tælle to gange. Slet den ene."
                                        : "En regel på linje " + same.raw().at().line()
                                                + " har samme navn. Den ene ville træde i stedet for den anden, uden at det kunne ses. En ny udgave får en anden sætning efter id, en ny regel et nyt id.",
                                again ? null : renamed(draft, same, ids));
            } else if (!draft.id().isEmpty()) {
                overlap(draft, byId.computeIfAbsent(draft.id(), id -> new ArrayList<>()), ids, told);
            }
        }
        return told;
    }

    // In force on the same days it is another rule; on others it is a version of that one.
    private static @Nullable String renamed(Draft draft, Draft same, Set<String> ids) {
        if (draft.id().isEmpty()) {
            return null;
        }
        Metadata metadata = draft.metadata();
        return overlaps(draft, same)
                ? "\"" + free(draft.id(), ids) + ": " + metadata.title() + "\""
                : "\"" + draft.id() + ": " + metadata.title() + ", fra " + metadata.from() + "\"";
    }

    private static String free(String id, Set<String> ids) {
        int n = 2;
        while (ids.contains(id + "-" + n)) {
            n++;
        }
        return id + "-" + n;
    }

    private static void overlap(Draft draft, List<Draft> earlier, Set<String> ids, Set<Draft> told) {
        for (Draft other : earlier) {
            if (overlaps(draft, other)) {
                told.add(draft);
                draft.problems()
                        .add(
                                Code.OVERLAP,
                                draft.raw().nameAt(),
                                "Reglen " + draft.id() + " gælder " + period(draft) + ", men en udgave i "
                                        + other.problems().source().name() + ", linje "
                                        + other.raw().at().line() + ", gælder " + period(other)
                                        + ". Samme dag ville give to svar."
                                        + (sameStart(draft, other) ? "" : " Luk den ældre dagen før den nyere."),
                                closed(draft, other, ids));
                break;
            }
        }
        earlier.add(draft);
    }

    private static boolean sameStart(Draft a, Draft b) {
        return Objects.equals(a.metadata().from(), b.metadata().from());
    }

    private static @Nullable String closed(Draft a, Draft b, Set<String> ids) {
        LocalDate fromA = a.metadata().from();
        LocalDate fromB = b.metadata().from();
        if (fromA == null || fromB == null) {
            return null;
        }
        LocalDate later = fromA.isAfter(fromB) ? fromA : fromB;
        return sameStart(a, b)
                ? "\"" + free(a.id(), ids) + ": " + a.metadata().title() + "\""
                : "@gyldigTil( \"" + later.minusDays(1) + "\" )";
    }

    private static boolean overlaps(Draft a, Draft b) {
        LocalDate fromA = a.metadata().from();
        LocalDate fromB = b.metadata().from();
        return fromA != null
                && fromB != null
                && !endsUnread(a)
                && !endsUnread(b)
                && !before(a.metadata().to(), fromB)
                && !before(b.metadata().to(), fromA);
    }

    // When the day it ends cannot be read, that is what is told of.
    private static boolean endsUnread(Draft draft) {
        return draft.metadata().to() == null
                && draft.raw().annotations().stream()
                        .anyMatch(mark -> mark.name().equals("gyldigTil")
                                || (!RawRule.MARKS.contains(mark.name())
                                        && "gyldigTil".equals(RawRule.meant(mark.name()))));
    }

    private static boolean before(@Nullable LocalDate end, LocalDate start) {
        return end != null && end.isBefore(start);
    }

    private static String period(Draft draft) {
        LocalDate to = draft.metadata().to();
        return "fra " + draft.metadata().from() + (to == null ? " og frem" : " til " + to);
    }
}
