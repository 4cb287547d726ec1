package dk.indsatsregler.cli.overview;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Counts;
import dk.indsatsregler.cli.text.OutcomeText;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.cli.text.ScaleSteps;
import dk.indsatsregler.cli.text.Section;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The one page a caseworker reads: what must be done now, what does not fit, what is recommended, what is seen, what to ask. What is not
 * met is only counted.
 *
 * <p>Within a part, what rests on law stands first and a local choice last; what others must wait for stands before all of it.
 */
final class OnePage {

    /** What the scales tell, each in a class of its own; printed after the questions. */
    private static final List<Section> SCALES = List.of(ScaleSteps.SECTION);

    private static final Set<Slags> NOW = EnumSet.of(Slags.SPÆRRER, Slags.PLIGT, Slags.FAGLIG_VURDERING);
    private static final Set<Slags> ADVICE =
            EnumSet.of(Slags.HENVISNING, Slags.ANBEFALING, Slags.MULIGHED, Slags.TILPASNING);
    private static final Set<Slags> STEPS = EnumSet.of(Slags.HØJST_TRIN, Slags.LØFT);

    private final Vurdering assessment;
    private final Page page;
    private final ItemText items;
    private final Outstanding outstanding;
    private final Set<String> shown = new LinkedHashSet<>();

    private OnePage(Page page, Vurdering assessment) {
        this.page = page;
        this.assessment = assessment;
        this.items = new ItemText(page, assessment);
        this.outstanding = new Outstanding(assessment);
    }

    static void on(Page page, Vurdering assessment) {
        OnePage one = new OnePage(page, assessment);
        assessment.udfald().stream()
                .filter(u -> ScaleSteps.tells(assessment, u))
                .forEach(u -> one.shown.add(u.id()));
        one.now();
        Conflicts.SECTION.on(page, assessment);
        assessment.modstrid().forEach(u -> one.shown.add(u.id()));
        one.advice();
        one.seen();
        Questions.SECTION.on(page, assessment);
        SCALES.forEach(section -> section.on(page, assessment));
        new Reservations(one.shown).on(page, assessment);
        one.rest();
    }

    private void now() {
        List<Udfald> urgent = chosen(this::isUrgent, OnePage::urgency, u -> 0);
        Set<String> told = outstanding.toldUnder(urgent);
        shown.addAll(told);
        List<Udfald> met = urgent.stream().filter(u -> !told.contains(u.id())).toList();
        List<Udfald> open = chosen(this::mustBeSettled, OnePage::urgency, u -> 0);
        if (!met.isEmpty() || !open.isEmpty()) {
            page.heading("GØRES NU");
            items.urgent(met, outstanding);
        }
        if (!open.isEmpty()) {
            page.hanging("  ", met.isEmpty() ? "Intet er sikkert. Det afhænger af svar:" : "Afhænger af svar:");
            items.open(open);
        }
    }

    private boolean isUrgent(Udfald outcome) {
        return outcome.erOpfyldt()
                && (outcome.spærring() != null
                        || (NOW.contains(outcome.regel().slags()) && !outstanding.isDone(outcome)));
    }

    /** An open duty, or an open rule that something met waits for. */
    private boolean mustBeSettled(Udfald outcome) {
        return outcome.status() == Status.UAFKLARET
                && (outcome.regel().slags() == Slags.PLIGT
                        || assessment.udfald().stream()
                                .filter(Udfald::erOpfyldt)
                                .map(Udfald::spærring)
                                .anyMatch(s -> s != null && s.af().contains(outcome.id())));
    }

    private static int urgency(Udfald outcome) {
        return switch (outcome.regel().slags()) {
            case SPÆRRER -> 0;
            case PLIGT -> 1;
            case FAGLIG_VURDERING -> 2;
            default -> 3;
        };
    }

    private void advice() {
        List<Udfald> met = chosen(
                u -> u.erOpfyldt()
                        && !outstanding.isDone(u)
                        && (ADVICE.contains(u.regel().slags()) || u.regel().handling() != null),
                u -> 0,
                u -> 0);
        if (!met.isEmpty()) {
            page.heading("ANBEFALINGER, MULIGHEDER OG HENVISNINGER");
            items.advice(met);
        }
    }

    private void seen() {
        List<Udfald> met =
                chosen(u -> u.erOpfyldt() && !STEPS.contains(u.regel().slags()), u -> 0, OnePage::weight);
        if (!met.isEmpty()) {
            page.heading("UDESTÅENDE, OPFYLDT OG TEGN");
            items.brief(met, outstanding);
        }
    }

    private static int weight(Udfald outcome) {
        return switch (outcome.regel().slags()) {
            case UDESTÅR -> 0;
            case OPFYLDT -> 1;
            case OPMÆRKSOMHED -> 2;
            default -> 3;
        };
    }

    /** Those not shown yet: by rank, then by what they rest on, then those of a source together. */
    private List<Udfald> chosen(Predicate<Udfald> which, ToIntFunction<Udfald> rank, ToIntFunction<Udfald> within) {
        List<Udfald> found = assessment.udfald().stream()
                .filter(u -> !shown.contains(u.id()) && u.regel().slags() != Slags.MODSTRID)
                .filter(which)
                .toList();
        List<String> sources =
                found.stream().map(Udfald::regel).map(Regel::kilde).distinct().toList();
        List<Udfald> chosen = found.stream()
                .sorted(Comparator.comparingInt(rank)
                        .thenComparing(u -> u.regel().grundlag())
                        .thenComparingInt(u -> sources.indexOf(u.regel().kilde()))
                        .thenComparingInt(within))
                .toList();
        chosen.forEach(u -> shown.add(u.id()));
        return chosen;
    }

    private void rest() {
        List<Udfald> all = assessment.udfald();
        List<Udfald> rest = all.stream().filter(u -> !shown.contains(u.id())).toList();
        if (!all.isEmpty() && all.stream().allMatch(u -> u.status() == Status.UDEN_FOR_GYLDIGHED)) {
            Set<String> periods = new TreeSet<>();
            all.forEach(u -> periods.add(OutcomeText.period(u.regel())));
            String rules = "Ingen af de " + all.size() + " regler gælder på vurderingsdatoen. De gælder ";
            page.blank().hanging("", rules + String.join("; ", periods) + ".");
        } else if (!rest.isEmpty()) {
            String counts = "Ikke vist: " + Counts.of(rest) + ".";
            page.blank().hanging("", counts + " Alt vises med --alt; én regel med: forklar FIL --regel ID");
        }
    }
}
