package dk.indsatsregler.rulefile.load;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Fingerprint;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what a rule replaces: that it is not law, what it was made from, and on which days. */
final class Replacement {

    private final Layer layer;

    private Replacement(Layer layer) {
        this.layer = layer;
    }

    /** Would it replace law? Then that is all there is to say of it. */
    static boolean ofLaw(RawRule raw, List<Regel> replaced, Problems problems) {
        Regel law = replaced.stream()
                .filter(r -> r.grundlag() == Grundlag.LOV)
                .reduce((a, b) -> b)
                .orElse(null);
        if (law == null) {
            return false;
        }
        problems.add(
                Code.REPLACES_LAW,
                raw.nameAt(),
                law.id() + " er lov (" + law.kilde().henvisning()
                        + ") og kan ikke erstattes lokalt. Udfaldet ville stå som kommunens valg, hvor loven bestemmer."
                        + " Fjern reglen her. Vil I noget ud over loven, så skriv en regel med et nyt id, fx en opmærksomhed før lovens grænse.");
        return true;
    }

    static void check(Layer layer) {
        Replacement replacement = new Replacement(layer);
        Map<String, List<Draft>> byId = new LinkedHashMap<>();
        layer.own().stream()
                .filter(draft -> !draft.id().isEmpty())
                .forEach(draft -> byId.computeIfAbsent(draft.id(), id -> new ArrayList<>())
                        .add(draft));
        byId.forEach((id, versions) -> {
            List<Regel> replaced = versions.get(0).standing().replaces();
            if (replaced.isEmpty()) {
                versions.forEach(replacement::replacesNothing);
            } else {
                replacement.fingerprint(versions, replaced);
                leftOut(versions, replaced);
            }
        });
    }

    private void replacesNothing(Draft draft) {
        Span mark = mark(draft);
        if (mark != null) {
            draft.problems()
                    .add(
                            Code.REPLACES_NOTHING,
                            mark,
                            "Der er ingen regel med id " + draft.id()
                                    + " at erstatte, så reglen står som en ny. Skal den træde i en andens sted, skal den have dens id og"
                                    + " læses ind oven på den (--regler MAPPE). Er den anden udgået, så tag @erstatter af.",
                            Guess.nearest(draft.id(), layer.below().keySet()));
        }
    }

    private void fingerprint(List<Draft> versions, List<Regel> replaced) {
        String now = Fingerprint.of(replaced);
        Regel first = replaced.get(0);
        String where = first.placering().fil() + ", linje " + first.placering().linje();
        boolean told = versions.stream().anyMatch(v -> mark(v) != null);
        if (!told) {
            Draft draft = versions.get(0);
            draft.problems()
                    .add(
                            Code.NO_FINGERPRINT,
                            draft.raw().nameAt(),
                            "Reglen erstatter " + first.id() + " i " + where
                                    + ", men der står ikke, hvordan den så ud. Blev den ændret, ville ingen få det at vide.",
                            "@erstatter( \"" + now + "\" )");
        }
        for (Draft draft : versions) {
            String made = draft.metadata().text("erstatter");
            Span mark = mark(draft);
            if (made != null && mark != null && Fingerprint.hasForm(made) && !made.equals(now)) {
                draft.problems()
                        .add(
                                Code.CHANGED_SINCE,
                                mark,
                                "Reglen erstatter " + first.id() + " i " + where
                                        + ", som er ændret, siden den lokale blev lavet af den. Den lokale bruges, men ændringen er ikke med i den."
                                        + " Se begge med vis " + first.id()
                                        + ", ret den lokale, hvis det er nødvendigt, og skriv så det nye aftryk.",
                                "@erstatter( \"" + now + "\" )");
            }
        }
    }

    private static @Nullable Span mark(Draft draft) {
        return draft.raw().annotations().stream()
                .filter(a -> a.name().equals("erstatter"))
                .map(RawRule.RawAnnotation::at)
                .findFirst()
                .orElse(null);
    }

    // The first day on which a version below is in force, but none here; of the versions below, each by itself.
    private static void leftOut(List<Draft> versions, List<Regel> replaced) {
        if (versions.stream().anyMatch(v -> v.metadata().from() == null)) {
            return;
        }
        for (Regel old : replaced) {
            LocalDate from = firstWithout(old.gyldighed().fra(), versions);
            if (from == null || !old.gælder(from)) {
                continue;
            }
            LocalDate next = versions.stream()
                    .map(v -> requireNonNull(v.metadata().from()))
                    .filter(f -> f.isAfter(from))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            LocalDate last = next == null ? null : next.minusDays(1);
            LocalDate to = old.gyldighed().til() == null
                            || (last != null && last.isBefore(old.gyldighed().til()))
                    ? last
                    : old.gyldighed().til();
            Draft at = versions.get(0);
            at.problems()
                    .add(
                            Code.DAYS_LEFT_OUT,
                            at.raw().nameAt(),
                            "Fra " + from + (to == null ? " og frem" : " til " + to) + " gælder " + old.id() + " i "
                                    + old.placering().fil() + ", linje "
                                    + old.placering().linje()
                                    + ", men ingen udgave her. Den lokale træder i stedet for alle udgaver, så i den tid ville reglen"
                                    + " være uden for gyldighed. Skal den anden gælde dér, så skriv den her også, med de datoer.");
            return;
        }
    }

    // Null when some version goes on from there.
    private static @Nullable LocalDate firstWithout(LocalDate from, List<Draft> versions) {
        LocalDate day = from;
        List<Draft> inOrder = versions.stream()
                .sorted(Comparator.comparing(v -> requireNonNull(v.metadata().from())))
                .toList();
        for (Draft version : inOrder) {
            LocalDate begins = requireNonNull(version.metadata().from());
            LocalDate ends = version.metadata().to();
            if (!begins.isAfter(day) && (ends == null || !ends.isBefore(day))) {
                if (ends == null) {
                    return null;
                }
                day = ends.plusDays(1);
            }
        }
        return day;
    }
}
