package dk.indsatsregler.cli.text;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.Vurdering.Trinspaend;
import dk.indsatsregler.cli.text.Page.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An assessment as a caseworker reads it: what to do first, the questions last. */
public final class AssessmentText {

    private static final int LABEL = 16;
    private static final int HASH = 12;
    private static final Set<Slags> TO_DO = EnumSet.of(
            Slags.PLIGT, Slags.ANBEFALING, Slags.HENVISNING, Slags.MULIGHED, Slags.UDESTÅR, Slags.FAGLIG_VURDERING);

    private final Vurdering assessment;
    private final Page page;
    private final OutcomeText outcomes;
    private final RulerText ruler;

    private AssessmentText(Vurdering assessment, boolean colour) {
        this.assessment = assessment;
        this.page = new Page(colour);
        this.outcomes = new OutcomeText(page, assessment);
        this.ruler = new RulerText(page, assessment);
    }

    /**
     * The page.
     *
     * @param file named when there are several cases
     */
    public static String of(Vurdering assessment, @Nullable String file, boolean colour) {
        AssessmentText text = new AssessmentText(assessment, colour);
        text.head(file);
        IngenVurdering none = assessment.ingenVurdering();
        if (none != null) {
            text.none(none);
        } else {
            text.outcomes();
        }
        text.page.blank().hanging("", "Rådgivning, ikke en afgørelse: en sagsbehandler afgør.");
        return text.page.text();
    }

    private void head(@Nullable String file) {
        Vurdering.Hoved head = assessment.hoved();
        page.title("Sag " + head.sagId(), "");
        if (file != null) {
            page.row(2, "Fil", LABEL, file);
        }
        page.row(2, "Vurderingsdato", LABEL, head.vurderingsdato().toString());
        page.row(2, "Områder", LABEL, String.join(", ", head.områder()));
        page.row(
                2,
                "Regelsæt",
                LABEL,
                head.regelsæt().version() + ", SHA-256 "
                        + head.regelsæt().sha256().substring(0, HASH));
        if (assessment.ingenVurdering() == null) {
            page.row(2, "Udfald", LABEL, counts());
        }
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        count(counts, Status.OPFYLDT, "opfyldt");
        count(counts, Status.UAFKLARET, "uafklaret");
        count(counts, Status.IKKE_OPFYLDT, "ikke opfyldt");
        count(counts, Status.UDEN_FOR_GYLDIGHED, "uden for gyldighed");
        return counts.isEmpty() ? "ingen regler" : String.join(", ", counts);
    }

    private void count(List<String> counts, Status status, String words) {
        long number =
                assessment.udfald().stream().filter(u -> u.status() == status).count();
        if (number > 0) {
            counts.add(number + " " + words);
        }
    }

    private void none(IngenVurdering none) {
        page.heading("INGEN VURDERING").hanging("  ", none.årsag());
        none.uenigheder()
                .forEach(u -> page.item(
                        Tone.BAD, "!", u.regel(), "motoren siger " + u.motor() + ", kontrollen " + u.kontrol()));
    }

    private void outcomes() {
        Predicate<Udfald> contradiction = u -> u.regel().slags() == Slags.MODSTRID && u.erOpfyldt();
        Predicate<Udfald> toDo =
                u -> TO_DO.contains(u.regel().slags()) || u.regel().handling() != null;
        Predicate<Udfald> rest = contradiction.negate();
        section("MODSTRID (oplysninger, der ikke passer sammen)", contradiction, u -> outcomes.met(u, "!", Tone.BAD));
        section("TIL HANDLING (opfyldt)", rest.and(Udfald::erOpfyldt).and(toDo), u -> outcomes.met(u, "✓", Tone.GOOD));
        section("OPFYLDT", rest.and(Udfald::erOpfyldt).and(toDo.negate()), u -> outcomes.met(u, "✓", Tone.GOOD));
        scales();
        section(
                "UAFKLARET (tallene er spørgsmålene under MANGLER SVAR)",
                u -> open(u) && !u.udenBetydning(),
                outcomes::open);
        irrelevant();
        section("IKKE OPFYLDT", u -> u.status() == Status.IKKE_OPFYLDT, outcomes::notMet);
        outOfForce();
        questions();
        reservations();
    }

    private static boolean open(Udfald outcome) {
        return outcome.status() == Status.UAFKLARET;
    }

    private void section(String heading, Predicate<Udfald> which, Consumer<Udfald> print) {
        List<Udfald> chosen = assessment.udfald().stream()
                .filter(which)
                .filter(u -> !ruler.shows(u))
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
                .forEach(u -> byPeriod.computeIfAbsent(OutcomeText.period(u.regel()), p -> new ArrayList<>())
                        .add(u.id()));
        if (!byPeriod.isEmpty()) {
            page.heading("UDEN FOR GYLDIGHED på vurderingsdatoen "
                    + assessment.hoved().vurderingsdato());
            byPeriod.forEach((period, ids) -> page.hanging("  ", "Gælder " + period + ": " + String.join(", ", ids)));
        }
    }

    private void questions() {
        List<Mangel> missing = assessment.mangler();
        if (missing.isEmpty()) {
            return;
        }
        page.heading("MANGLER SVAR");
        int widest = String.valueOf(missing.size()).length();
        for (int i = 0; i < missing.size(); i++) {
            Mangel question = missing.get(i);
            String number = String.valueOf(i + 1);
            String lead = " ".repeat(2 + widest - number.length()) + number + ". ";
            int waiting = question.afgør().size();
            page.hanging(lead, question.spørgsmål());
            page.hanging(
                    " ".repeat(lead.length()),
                    "Svares af " + question.svaresAf().tekst()
                            + (question.skøn() ? " (fagligt skøn)" : "")
                            + ". " + waiting + " udfald venter. " + question.sti());
        }
    }

    private void reservations() {
        if (!assessment.forbehold().isEmpty()) {
            page.heading("FORBEHOLD");
            assessment.forbehold().forEach(f -> page.hanging("  · ", f));
        }
    }

    private void scales() {
        ruler.print();
        Vurdering.Indsatstrappe ladder = assessment.indsatstrappe();
        if (ladder != null) {
            page.heading("INDSATSTRAPPE (laveste trin, der er vurderet tilstrækkeligt)");
            String provisional = ladder.resultat() == null ? "" : " (" + ladder.resultat() + ")";
            page.row(2, "Trin", LABEL, (ladder.trin() == null ? "intet" : steps(ladder.trin())) + provisional);
        }
    }

    static String steps(Trinspaend steps) {
        if (steps.højeste() == null) {
            return steps.laveste() + " eller højere; intet trin er sikkert endnu";
        }
        return steps.erKendt() ? String.valueOf(steps.laveste()) : steps.laveste() + " til " + steps.højeste();
    }
}
