package dk.indsatsregler.cli.text;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Page.Tone;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Faktorgruppe;
import dk.indsatsregler.skala.Linje;
import dk.indsatsregler.skala.Tilbud;
import dk.indsatsregler.skala.Trinspaend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Børnelinealen on the page: the professionals' steps first, then the advisory sum, line by line. */
final class RulerText {

    private static final int LABEL = 18;

    private final Page page;
    private final Vurdering assessment;
    private final @Nullable Boernelineal ruler;
    private final boolean whole;

    /**
     * @param whole print also the lines and factors of what nobody has answered, one by one
     */
    RulerText(Page page, Vurdering assessment, boolean whole) {
        this.page = page;
        this.assessment = assessment;
        this.ruler = assessment.børnelineal();
        this.whole = whole;
    }

    void print() {
        if (ruler == null) {
            return;
        }
        page.heading("BØRNELINEALEN (1-10, 10 er bedst; fagpersonens trin styrer)");
        Trinspaend governing = ruler.styrende();
        page.row(2, "Fagpersonens trin", LABEL, governing == null ? "intet" : ScaleSteps.steps(governing));
        for (Fagvurdering told : ruler.vurderinger()) {
            page.row(4, told.id(), LABEL - 2, words(told));
        }
        offers(ruler.tilbud());
        if (ruler.resultat() != null) {
            page.row(2, "Vejledende trin", LABEL, ruler.resultat().replace('_', ' ') + ": intet regnestykke");
            return;
        }
        Trinspaend overall = ruler.samlet();
        if (overall != null) {
            page.row(2, "Vejledende trin", LABEL, advisory(ruler, overall));
        }
        Trinspaend apart = ruler.afvigelse();
        if (apart != null) {
            page.row(2, "Afvigelse", LABEL, ScaleSteps.steps(apart));
        }
        for (Skala scale : List.of(Skala.BARN, Skala.FORÆLDRE)) {
            sum(scale);
        }
        ruler.regnestykke().faktorer().forEach(this::factors);
    }

    private static String words(Fagvurdering told) {
        Integer age = told.barnetsAlder();
        return "barn " + step(told.trivselstrin()) + ", forældre " + step(told.forældretrin()) + " · "
                + lower(told.rolle().name()) + ", "
                + (told.form().name().equals("EGEN") ? "egen vurdering" : "fælles vurdering") + ", " + told.dato()
                + (age == null ? "" : " (barnet var " + age + " år)");
    }

    private static String step(@Nullable Integer step) {
        return step == null ? "ikke oplyst" : step.toString();
    }

    private static String lower(String name) {
        return name.equals("PPR") ? name : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void offers(List<Tilbud> offers) {
        for (Tilbud offer : offers) {
            String steps =
                    offer.fra() == offer.til() ? "Trin " + offer.fra() : "Trin " + offer.fra() + "-" + offer.til();
            page.row(4, steps, LABEL - 2, offer.tilbud() + " (" + offer.hvem() + ")");
        }
    }

    private static String advisory(Boernelineal ruler, Trinspaend overall) {
        List<String> parts = new ArrayList<>();
        if (ruler.barn() != null) {
            parts.add("barn " + ScaleSteps.steps(ruler.barn()));
        }
        if (ruler.forældre() != null) {
            parts.add("forældre " + ScaleSteps.steps(ruler.forældre()));
        }
        return ScaleSteps.steps(overall) + ", det laveste af " + String.join(" og ", parts);
    }

    private void sum(Skala scale) {
        if (ruler == null || (scale == Skala.BARN ? ruler.barn() : ruler.forældre()) == null) {
            return;
        }
        List<Linje> lines = ruler.regnestykke().linjer().stream()
                .filter(l -> l.skala() == scale)
                .toList();
        if (!whole && !lines.isEmpty() && lines.stream().noneMatch(Linje::sikker)) {
            page.hanging("  ", open(scale, lines));
            return;
        }
        page.hanging("  ", name(scale) + ": 10" + (lines.isEmpty() ? "; intet sænker det" : ", hvis intet sænker det"));
        for (Linje line : lines) {
            Regel rule = assessment.udfald(line.regel()).regel();
            String what = line.art() == Linje.Art.HØJST ? "højst " + line.trin() : "plus " + line.trin();
            page.item(
                    line.sikker() ? Tone.GOOD : Tone.OPEN,
                    line.sikker() ? "✓" : "?",
                    what,
                    (line.sikker() ? "" : "måske: ") + rule.titel() + " · " + line.regel() + " · "
                            + OutcomeText.mark(rule) + " · " + rule.kilde());
        }
    }

    private static String name(Skala scale) {
        return scale == Skala.BARN ? "Barn" : "Forældre";
    }

    private String open(Skala scale, List<Linje> lines) {
        Set<String> marks = lines.stream()
                .map(line -> OutcomeText.mark(assessment.udfald(line.regel()).regel()))
                .collect(Collectors.toCollection(TreeSet::new));
        return name(scale) + ": 10, hvis intet sænker det. Intet er sikkert: " + lines.size()
                + (lines.size() == 1 ? " linje" : " linjer") + " i regnestykket venter på svar ("
                + lines.stream().map(Linje::regel).collect(Collectors.joining(", ")) + "; "
                + String.join(", ", marks) + "). De vises med --alt.";
    }

    private void factors(Faktorgruppe group) {
        Set<String> marks = Stream.of(group.talt(), group.ukendte(), group.afkræftede())
                .flatMap(List::stream)
                .map(id -> OutcomeText.words(assessment.udfald(id).regel().grundlag()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!whole && group.talt().isEmpty() && group.afkræftede().isEmpty()) {
            page.hanging(
                    "  ",
                    group.gruppe() + ": ingen af de " + group.ukendte().size() + " er besvaret ("
                            + String.join(", ", marks) + ")");
            return;
        }
        page.hanging(
                "  ", group.gruppe() + ": " + group.talt().size() + " talt med (" + String.join(", ", marks) + ")");
        titles("✓ Talt med", group.talt(), true);
        titles("? Ukendt", group.ukendte(), true);
        titles("✗ Nej", group.afkræftede(), false);
    }

    private void titles(String label, List<String> rules, boolean withId) {
        if (!rules.isEmpty()) {
            page.row(
                    4,
                    label,
                    LABEL - 2,
                    rules.stream()
                            .map(id -> assessment.udfald(id).regel().titel() + (withId ? " (" + id + ")" : ""))
                            .collect(Collectors.joining(", ")));
        }
    }
}
