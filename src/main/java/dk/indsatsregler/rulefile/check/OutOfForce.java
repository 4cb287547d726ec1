package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.vocabulary.BuiltIns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells of days on which a rule reads one that is not in force then, and of days left out between the versions of a rule. */
public final class OutOfForce {

    private final Map<String, List<Draft>> versions = new TreeMap<>();

    private OutOfForce(List<Draft> all) {
        all.forEach(draft ->
                versions.computeIfAbsent(draft.id(), id -> new ArrayList<>()).add(draft));
        versions.values().forEach(list -> list.sort(Comparator.comparing(OutOfForce::from)));
    }

    private record Period(LocalDate from, @Nullable LocalDate to) {

        /** "fra 2025-12-31 og frem", "den 2025-12-31", "fra … til …". */
        String danish() {
            return to == null
                    ? "fra " + from + " og frem"
                    : from.equals(to) ? "den " + from : "fra " + from + " til " + to;
        }
    }

    /**
     * Looks at some rules.
     *
     * @param some those to look at
     * @param all every rule they can read
     */
    public static void check(List<Draft> some, List<Draft> all) {
        OutOfForce force = new OutOfForce(all);
        some.forEach(force::gap);
        some.forEach(force::reads);
    }

    private static LocalDate from(Draft draft) {
        return Objects.requireNonNull(draft.metadata().from());
    }

    private void gap(Draft draft) {
        List<Draft> own = Objects.requireNonNull(versions.get(draft.id()));
        int place = own.indexOf(draft);
        LocalDate before = place < 1 ? null : own.get(place - 1).metadata().to();
        if (before == null || !from(draft).isAfter(before.plusDays(1))) {
            return;
        }
        Period left = new Period(before.plusDays(1), from(draft).minusDays(1));
        for (RawAnnotation mark : draft.raw().annotations()) {
            if (mark.name().equals("gyldigFra")) {
                draft.problems()
                        .add(
                                Code.VERSION_GAP,
                                mark.valueAt(),
                                "Udgaven før gælder til " + before + " og denne fra " + from(draft) + ": "
                                        + left.danish() + " gælder ingen udgave af " + draft.id()
                                        + ". Reglen ville være uden for gyldighed.",
                                "@gyldigFra( \"" + left.from + "\" )");
            }
        }
    }

    private void reads(Draft draft) {
        for (Condition condition : draft.conditions()) {
            if (condition.type().equals(BuiltIns.OUTCOME)) {
                List<String> ids =
                        condition.keys().stream().map(String.class::cast).toList();
                List<Period> without = without(draft, ids);
                if (!without.isEmpty()) {
                    tell(draft, condition, ids, without);
                }
            }
        }
    }

    private static void tell(Draft draft, Condition condition, List<String> ids, List<Period> without) {
        Span at = new Span(
                condition.at().line(), condition.at().column(), condition.at().length());
        String when = Danish.list(without.stream().map(Period::danish).toList());
        draft.problems()
                .add(
                        Code.READS_OUT_OF_FORCE,
                        at,
                        "Reglen læser " + Danish.either(ids) + ", som " + (ids.size() == 1 ? "" : "alle ")
                                + "er uden for gyldighed " + when + ", hvor reglen selv gælder. I den tid ville "
                                + (ids.size() == 1 ? "den" : "de") + " læses som ikke opfyldt, i enhver sag.");
    }

    /** The days a rule is in force and none of some others is. */
    private List<Period> without(Draft draft, List<String> ids) {
        List<Draft> read = ids.stream()
                .flatMap(id -> versions.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparing(OutOfForce::from))
                .toList();
        List<Period> found = new ArrayList<>();
        LocalDate end = draft.metadata().to();
        LocalDate next = from(draft);
        for (Draft version : read) {
            LocalDate last = from(version).minusDays(1);
            if (end != null && last.isAfter(end)) {
                last = end;
            }
            if (!last.isBefore(next)) {
                found.add(new Period(next, last));
            }
            LocalDate to = version.metadata().to();
            if (to == null) {
                return found;
            }
            next = to.isBefore(next) ? next : to.plusDays(1);
            if (end != null && next.isAfter(end)) {
                return found;
            }
        }
        found.add(new Period(next, end));
        return found;
    }
}
