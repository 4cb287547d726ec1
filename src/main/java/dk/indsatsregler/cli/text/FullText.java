package dk.indsatsregler.cli.text;

import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Page.Tone;
import dk.indsatsregler.overview.Counting;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.overview.ScaleRows;
import dk.indsatsregler.vocabulary.PlainDanish;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the page leaves to each rule by itself: every rule of the areas, met or not, with why. */
public final class FullText {

    private static final Set<Slags> TO_DO = EnumSet.of(
            Slags.PLIGT, Slags.ANBEFALING, Slags.HENVISNING, Slags.MULIGHED, Slags.UDESTÅR, Slags.FAGLIG_VURDERING);

    private final Vurdering assessment;
    private final Page page;
    private final OutcomeText outcomes;

    private FullText(Vurdering assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
        this.outcomes = new OutcomeText(page, assessment);
    }

    /** Prints it. */
    public static void on(Page page, Vurdering assessment) {
        FullText text = new FullText(assessment, page);
        page.heading("HVER REGEL FOR SIG: " + Counting.of(assessment.udfald()));
        text.outcomes();
    }

    private void outcomes() {
        Predicate<Udfald> contradiction = u -> u.regel().slags() == Slags.MODSTRID && u.erOpfyldt();
        Predicate<Udfald> toDo =
                u -> TO_DO.contains(u.regel().slags()) || u.regel().opgave().handling() != null;
        Predicate<Udfald> rest = contradiction.negate();
        section("MODSTRID (oplysninger, der ikke passer sammen)", contradiction, u -> outcomes.met(u, "!", Tone.BAD));
        section("TIL HANDLING (opfyldt)", rest.and(Udfald::erOpfyldt).and(toDo), u -> outcomes.met(u, "✓", Tone.GOOD));
        section("OPFYLDT", rest.and(Udfald::erOpfyldt).and(toDo.negate()), u -> outcomes.met(u, "✓", Tone.GOOD));
        section("UAFKLARET (tallene er spørgsmålene ovenfor)", u -> open(u) && !u.udenBetydning(), outcomes::open);
        irrelevant();
        section("IKKE OPFYLDT", u -> u.status() == Status.IKKE_OPFYLDT, outcomes::notMet);
        outOfForce();
    }

    private static boolean open(Udfald outcome) {
        return outcome.status() == Status.UAFKLARET;
    }

    private void section(String heading, Predicate<Udfald> which, Consumer<Udfald> print) {
        List<Udfald> chosen = assessment.udfald().stream()
                .filter(which)
                .filter(u -> !ScaleRows.tells(assessment, u))
                .toList();
        if (!chosen.isEmpty()) {
            page.heading(heading);
            chosen.forEach(print);
        }
    }

    private void irrelevant() {
        List<String> ids = assessment.udfald().stream()
                .filter(u -> open(u) && u.udenBetydning())
                .map(Udfald::id)
                .toList();
        if (!ids.isEmpty()) {
            page.heading("UDEN BETYDNING (åbne, men det, de indgår i, er afgjort)")
                    .hanging("  ", String.join(", ", ids));
        }
    }

    private void outOfForce() {
        Map<String, List<String>> byPeriod = new LinkedHashMap<>();
        assessment.udfald().stream()
                .filter(u -> u.status() == Status.UDEN_FOR_GYLDIGHED)
                .forEach(u -> byPeriod.computeIfAbsent(Overviews.period(u.regel()), p -> new ArrayList<>())
                        .add(u.id()));
        if (!byPeriod.isEmpty()) {
            page.heading("UDEN FOR GYLDIGHED på vurderingsdatoen "
                    + PlainDanish.day(assessment.hoved().vurderingsdato()));
            byPeriod.forEach((period, ids) -> page.hanging("  ", "Gælder " + period + ": " + String.join(", ", ids)));
        }
    }
}
