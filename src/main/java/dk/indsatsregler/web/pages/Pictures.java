package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.el;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.overview.Overview.Kind;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one would rather look at than read, drawn here, with the same in words beside it. Nothing is in a picture alone. */
final class Pictures {

    private static final int STEPS = 10;
    private static final int WIDTH = 60;
    private static final int LADDER = 6;
    private static final int RISE = 22;

    private Pictures() {}

    /** The pictures of an assessment, by the part they belong to. */
    static Map<Kind, Html> of(Vurdering assessment) {
        Map<Kind, Html> pictures = new EnumMap<>(Kind.class);
        Boernelineal ruler = assessment.børnelineal();
        if (ruler != null
                && (ruler.styrende() != null
                        || ruler.samlet() != null
                        || !ruler.vurderinger().isEmpty())) {
            pictures.put(Kind.RULER, ruler(ruler));
        }
        Indsatstrappe ladder = assessment.indsatstrappe();
        if (ladder != null && !ladder.trinene().isEmpty()) {
            pictures.put(Kind.LADDER, ladder(ladder));
        }
        return pictures;
    }

    private static Html ruler(Boernelineal ruler) {
        List<Html> drawn = new ArrayList<>();
        List<String> words = new ArrayList<>();
        drawn.add(band(ruler.samlet(), "vejledende", 26));
        drawn.add(band(ruler.styrende(), "styrende", 8));
        for (int step = 1; step <= STEPS; step++) {
            drawn.add(box(left(step), 44, WIDTH - 4, 40, "trinfelt"));
            drawn.add(letters(left(step) + (WIDTH - 4) / 2, 70, String.valueOf(step)));
        }
        for (Fagvurdering each : ruler.vurderinger()) {
            drawn.add(dot(each.trivselstrin(), 98, "fagperson"));
            drawn.add(dot(each.forældretrin(), 116, "foraeldrene"));
        }
        drawn.add(letters(left(STEPS) - 16, 136, "10 er bedst"));
        say(words, "Fagpersonens trin, som styrer (øverste streg)", ruler.styrende());
        say(words, "Vejledende trin (stiplet streg)", ruler.samlet());
        if (!ruler.vurderinger().isEmpty()) {
            words.add("Prikker er fagpersonernes trin: fyldt for barnets trivsel, åben for forældrenes evner.");
        }
        return figure("Børnelinealen fra 1 til 10", "0 0 " + (left(STEPS) + WIDTH + 6) + " 142", drawn, words);
    }

    private static Html dot(@Nullable Integer step, int height, String cls) {
        return step == null
                ? Html.nothing()
                : el("circle")
                        .with("cx", String.valueOf(left(step) + (WIDTH - 4) / 2))
                        .with("cy", String.valueOf(height))
                        .with("r", "7")
                        .cls(cls);
    }

    private static int left(int step) {
        return 8 + (step - 1) * WIDTH;
    }

    private static Html band(@Nullable Trinspaend steps, String cls, int top) {
        return steps == null
                ? Html.nothing()
                : el("line")
                        .with("x1", String.valueOf(left(steps.laveste()) + 4))
                        .with("x2", String.valueOf(left(highest(steps)) + WIDTH - 8))
                        .with("y1", String.valueOf(top))
                        .with("y2", String.valueOf(top))
                        .cls(cls);
    }

    private static int highest(Trinspaend steps) {
        Integer highest = steps.højeste();
        return highest == null ? STEPS : highest;
    }

    private static void say(List<String> words, String what, @Nullable Trinspaend steps) {
        if (steps != null) {
            String range = steps.erKendt()
                    ? String.valueOf(steps.laveste())
                    : steps.højeste() == null
                            ? "mindst " + steps.laveste()
                            : steps.laveste() + " til " + steps.højeste();
            words.add(what + ": " + range + ".");
        }
    }

    private static Html ladder(Indsatstrappe ladder) {
        List<Html> drawn = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int highest = ladder.trinene().stream()
                .mapToInt(step -> step.trin().nummer())
                .max()
                .orElse(LADDER);
        for (int i = 0; i < ladder.trinene().size(); i++) {
            Trin step = ladder.trinene().get(i);
            int number = step.trin().nummer();
            int height = RISE * number + 20;
            int left = 8 + i * (WIDTH + 30);
            drawn.add(box(left, RISE * highest + 30 - height, WIDTH + 24, height, "trinfelt"));
            drawn.add(letters(left + 42, RISE * highest + 48 - height, number + " " + mark(step)));
            words.add("Trin " + number + ", " + step.trin().tekst() + ": " + stand(step)
                    + (step.iGang() ? ", en anbringelse er i gang" : "") + ".");
        }
        return figure(
                "Indsatstrappens trin",
                "0 0 " + (16 + LADDER * (WIDTH + 30)) + " " + (RISE * highest + 36),
                drawn,
                words);
    }

    private static String mark(Trin step) {
        return switch (step.stand()) {
            case TILSTRÆKKELIGT -> "✓";
            case IKKE_TILSTRÆKKELIGT -> "✗";
            case VURDERING_MANGLER -> "?";
            case KRÆVER_MYNDIGHEDSAFGØRELSE -> "§";
            case I_GANG -> "▶";
        };
    }

    private static String stand(Trin step) {
        return switch (step.stand()) {
            case TILSTRÆKKELIGT -> "vurderet tilstrækkeligt";
            case IKKE_TILSTRÆKKELIGT -> "vurderet ikke tilstrækkeligt";
            case VURDERING_MANGLER -> "ikke vurderet";
            case KRÆVER_MYNDIGHEDSAFGØRELSE -> "rejst af en fagperson; kun mennesker kan afgøre det";
            case I_GANG -> "i gang";
        };
    }

    private static Element box(int x, int y, int width, int height, String cls) {
        return el("rect")
                .with("x", String.valueOf(x))
                .with("y", String.valueOf(y))
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height))
                .cls(cls);
    }

    private static Element letters(int x, int y, String words) {
        return el("text", words)
                .with("x", String.valueOf(x))
                .with("y", String.valueOf(y))
                .with("text-anchor", "middle");
    }

    private static Html figure(String name, String box, List<Html> drawn, List<String> words) {
        Element picture = el("svg", drawn)
                .with("viewBox", box)
                .with("role", "img")
                .with("aria-label", name + ". " + String.join(" ", words));
        return el("figure", picture, el("figcaption", String.join(" ", words)));
    }
}
