package dk.indsatsregler.cli.text;

import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Page.Tone;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indsatstrappen on the page: each step by name, and of steps 4-6 only what a professional has raised. */
final class LadderText {

    private static final int LABEL = 16;
    private static final String LOCAL_VIEW = "IT-KOEGE-TRIN-";

    private final Page page;
    private final Vurdering assessment;

    LadderText(Page page, Vurdering assessment) {
        this.page = page;
        this.assessment = assessment;
    }

    /** The section; nothing when no rule about the ladder is in use. */
    void print() {
        Indsatstrappe ladder = assessment.indsatstrappe();
        if (ladder == null) {
            return;
        }
        page.heading("INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)");
        page.row(2, "Laveste trin", LABEL, lowest(ladder));
        ladder.trinene().forEach(this::step);
        localView();
        if (ladder.trinene().stream().anyMatch(t -> t.stand() == Stand.KRÆVER_MYNDIGHEDSAFGØRELSE)) {
            page.hanging(
                    "  ",
                    "Trin 4-6 foreslås aldrig her. De står her, fordi en fagperson har bragt dem i overvejelse; netværk og slægt"
                            + " overvejes først, så plejefamilie, så institution. Myndigheden afgør.");
        }
    }

    private static String lowest(Indsatstrappe ladder) {
        if (ladder.trin() == null) {
            return "intet; ingen af trin 1-3 er vurderet tilstrækkelige";
        }
        return ScaleSteps.steps(ladder.trin())
                + (ladder.resultat() == null ? "" : " (" + ladder.resultat() + ": en vurdering mangler)");
    }

    private void step(Trin step) {
        String name = step.trin().nummer() + "  " + step.trin().tekst();
        switch (step.stand()) {
            case TILSTRÆKKELIGT -> page.item(Tone.GOOD, "✓", name, "vurderet tilstrækkeligt");
            case IKKE_TILSTRÆKKELIGT -> page.item(Tone.BAD, "✗", name, "vurderet utilstrækkeligt");
            case VURDERING_MANGLER -> page.item(Tone.OPEN, "?", name, "vurderingen mangler");
            case KRÆVER_MYNDIGHEDSAFGØRELSE -> {
                page.item(Tone.OPEN, "!", name, "bragt i overvejelse af en fagperson; kræver myndighedsafgørelse");
                rules("Mangler", step.udestår());
                rules("Ikke afklaret", step.uafklaret());
            }
        }
    }

    private void rules(String label, List<String> ids) {
        if (!ids.isEmpty()) {
            page.row(
                    6,
                    label,
                    LABEL,
                    String.join(
                            "; ",
                            ids.stream()
                                    .map(id -> assessment.udfald(id).regel().titel() + " (" + id + ")")
                                    .toList()));
        }
    }

    private void localView() {
        String met = view(Status.OPFYLDT, "");
        String local = met == null ? view(Status.UAFKLARET, " (ikke afklaret)") : met;
        if (local != null) {
            page.row(2, "Køges fire trin", LABEL, local);
        }
    }

    private @Nullable String view(Status status, String ending) {
        List<String> steps = assessment.udfald().stream()
                .filter(u -> u.status() == status && u.id().startsWith(LOCAL_VIEW))
                .map(u -> local(u) + ending)
                .toList();
        return steps.isEmpty() ? null : String.join("; ", steps);
    }

    private static String local(Udfald outcome) {
        return outcome.id().substring(LOCAL_VIEW.length()) + " "
                + outcome.regel().titel();
    }
}
