package dk.indsatsregler.web.pages;

import dk.indsatsregler.overview.ScaleRows;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.web.html.Html;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Børnelinealen and Indsatstrappen, drawn. What they say is said by the rows of the overview; here only by which stroke. */
final class ScalePictures {

    private static final int STEPS = 10;
    private static final int STEP = 37;
    private static final int BOX = 34;

    private static final Map<Stand, String> SIGNS = Map.of(
            Stand.TILSTRÆKKELIGT, "✓",
            Stand.IKKE_TILSTRÆKKELIGT, "✗",
            Stand.VURDERING_MANGLER, "?",
            Stand.KRÆVER_MYNDIGHEDSAFGØRELSE, "§",
            Stand.I_GANG, "▶");

    private static final int LADDER = 6;
    private static final int TREAD = 62;
    private static final int RISE = 16;

    private ScalePictures() {}

    /** The ruler; nothing when nothing is on it. */
    static Optional<Html> ruler(@Nullable Boernelineal ruler) {
        if (ruler == null
                || (ruler.styrende() == null
                        && ruler.samlet() == null
                        && ruler.vurderinger().isEmpty())) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing("Børnelinealen fra 1 til 10");
        band(drawing, ruler.samlet(), "vejledende", 18);
        band(drawing, ruler.styrende(), "styrende", 6);
        for (int step = 1; step <= STEPS; step++) {
            drawing.box(left(step), 28, BOX, 28, "trinfelt");
            drawing.letters(left(step) + BOX / 2, 47, String.valueOf(step));
        }
        for (Fagvurdering each : ruler.vurderinger()) {
            dot(drawing, each.trivselstrin(), 66, "fagperson");
            dot(drawing, each.forældretrin(), 80, "foraeldrene");
        }
        drawing.letters(left(STEPS) + BOX, 98, "10 er bedst", true);
        drawing.say("Fagpersonens trin, som styrer (øverste streg): " + ScaleRows.governing(ruler) + ".");
        drawing.say("Vejledende trin (stiplet streg): " + ScaleRows.advisory(ruler) + ".");
        if (!ruler.vurderinger().isEmpty()) {
            long untold = ruler.vurderinger().stream()
                    .flatMap(each -> Stream.of(told(each.trivselstrin()), told(each.forældretrin())))
                    .filter(told -> !told)
                    .count();
            drawing.say("Prikker er fagpersonernes trin: fyldt for barnets trivsel, åben for forældrenes evner"
                    + (untold == 0 ? "." : "; " + untold + " er ikke oplyst og har ingen prik."));
        }
        return Optional.of(drawing.figure(104));
    }

    private static boolean told(@Nullable Integer step) {
        return step != null;
    }

    private static int left(int step) {
        return 5 + (step - 1) * STEP;
    }

    private static void dot(Drawing drawing, @Nullable Integer step, int height, String cls) {
        if (step != null) {
            drawing.dot(left(step) + BOX / 2, height, cls);
        }
    }

    // Where no step is certain, it can be any from the lowest.
    private static void band(Drawing drawing, @Nullable Trinspaend steps, String cls, int top) {
        if (steps != null) {
            Integer highest = steps.højeste();
            int right = left(highest == null ? STEPS : highest) + BOX;
            drawing.line(left(steps.laveste()) + 4, top, right - 4, top, cls);
        }
    }

    /** The ladder; nothing when no rule in use is about it. */
    static Optional<Html> ladder(@Nullable Indsatstrappe ladder) {
        if (ladder == null || ladder.trinene().isEmpty()) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing("Indsatstrappens trin");
        int highest = ladder.trinene().stream()
                .mapToInt(step -> step.trin().nummer())
                .max()
                .orElse(LADDER);
        int bottom = RISE * highest + 24;
        for (Trin step : ladder.trinene()) {
            int number = step.trin().nummer();
            int left = 5 + (number - 1) * TREAD;
            int top = bottom - RISE * number - 20;
            drawing.box(left, top, TREAD - 2, bottom - top, "trinfelt");
            drawing.letters(left + TREAD / 2 - 1, top + 17, number + " " + SIGNS.get(step.stand()));
            drawing.say("Trin " + number + ", " + step.trin().tekst() + ": " + ScaleRows.stand(step) + ".");
        }
        if (ladder.trinene().size() < LADDER) {
            drawing.say("Andre trin er ikke rejst af en fagperson og foreslås aldrig her.");
        }
        return Optional.of(drawing.figure(bottom + 4));
    }
}
