package dk.indsatsregler.overview;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Note;
import dk.indsatsregler.overview.Overview.Row;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Faktorgruppe;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import dk.indsatsregler.skala.Linje;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.vocabulary.PlainDanish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Børnelinealen and Indsatstrappen, row by row: the professionals' steps first, then the advisory sum. */
public final class ScaleRows {

    private static final String NO_SUM = "intet regnestykke, når overgreb eller vold går forud";
    private static final String LOCAL_VIEW = "IT-KOEGE-TRIN-";

    private final Vurdering assessment;
    private final Function<List<Mangel>, List<Integer>> numbers;
    private final boolean whole;
    private final boolean tight;

    /**
     * @param numbers the numbers questions have on the page
     * @param whole is every line of every sum shown, also where nothing is known?
     * @param tight are lines left out that say only what nobody has answered?
     */
    ScaleRows(Vurdering assessment, Function<List<Mangel>, List<Integer>> numbers, boolean whole, boolean tight) {
        this.assessment = assessment;
        this.numbers = numbers;
        this.whole = whole;
        this.tight = tight;
    }

    /** Is the outcome told here, as a line or a factor of a sum, and so nowhere else on the page? */
    public static boolean tells(Vurdering assessment, Udfald outcome) {
        Boernelineal ruler = assessment.børnelineal();
        return ruler != null && ruler.regnestykke().regler().contains(outcome.id());
    }

    /** The steps, or the range they lie in, in words. */
    public static String steps(Trinspaend steps) {
        if (steps.højeste() == null) {
            return steps.laveste() + " eller højere; intet trin er sikkert endnu";
        }
        return steps.erKendt() ? String.valueOf(steps.laveste()) : steps.laveste() + " til " + steps.højeste();
    }

    /** The step that governs, or that there is none. */
    public static String governing(Boernelineal ruler) {
        return ruler.styrende() == null ? "intet er sat" : steps(ruler.styrende());
    }

    /** The advisory step, or why there is none. */
    public static String advisory(Boernelineal ruler) {
        return ruler.resultat() != null ? NO_SUM : ruler.samlet() == null ? "intet regnestykke" : steps(ruler.samlet());
    }

    /** Børnelinealen; empty when no rule in use is about it, or nothing is known of it. */
    public List<Entry> ruler() {
        Boernelineal ruler = assessment.børnelineal();
        List<Entry> rows = new ArrayList<>();
        if (ruler == null || (!whole && nothingKnown(ruler))) {
            return rows;
        }
        rows.add(new Row("Fagpersonens trin", governing(ruler)));
        ruler.vurderinger().forEach(told -> rows.add(new Row("", words(told))));
        ruler.tilbud()
                .forEach(offer -> rows.add(new Row(
                        offer.fra() == offer.til()
                                ? "Tilbud, trin " + offer.fra()
                                : "Tilbud, trin " + offer.fra() + "-" + offer.til(),
                        offer.tekst())));
        if (ruler.tilbudVenter()) {
            rows.add(new Row("Tilbud", "vises, når forældre og netværk må kontaktes"));
        }
        Trinspaend overall = ruler.samlet();
        if (ruler.resultat() != null) {
            rows.add(new Row("Vejledende trin", NO_SUM));
            return rows;
        }
        if (overall != null) {
            rows.add(new Row("Vejledende trin", advisory(ruler, overall)));
        }
        if (ruler.afvigelse() != null) {
            rows.add(new Row("Afvigelse", steps(ruler.afvigelse()) + " trin fra fagpersonens"));
        }
        for (Skala scale : List.of(Skala.BARN, Skala.FORÆLDRE)) {
            sum(ruler, scale, rows);
        }
        List<Faktorgruppe> unanswered = ruler.regnestykke().faktorer().stream()
                .filter(group -> !whole
                        && !group.ukendte().isEmpty()
                        && group.talt().isEmpty()
                        && group.afkræftede().isEmpty())
                .toList();
        ruler.regnestykke().faktorer().stream()
                .filter(group -> !unanswered.contains(group) || (unanswered.size() < 2 && !tight))
                .forEach(group -> factors(group, rows));
        if (unanswered.size() > 1 && !tight) {
            rows.add(new Row(
                    "Ikke besvaret",
                    unanswered.stream()
                            .map(group -> group.ukendte().size() + " om "
                                    + name(group).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
        }
        return rows;
    }

    /** The offers whatever the step; empty when there are none. */
    public List<Entry> offers() {
        List<Entry> rows = new ArrayList<>();
        assessment.tilbud().forEach(offer -> rows.add(new Row("Tilbud", offer.tekst())));
        if (assessment.tilbudVenter()) {
            rows.add(new Row("Tilbud", "vises, når forældre og netværk må kontaktes"));
        }
        return rows;
    }

    private static boolean nothingKnown(Boernelineal ruler) {
        return ruler.styrende() == null
                && ruler.vurderinger().isEmpty()
                && ruler.resultat() == null
                && ruler.regnestykke().linjer().stream().noneMatch(Linje::sikker)
                && ruler.regnestykke().faktorer().stream()
                        .allMatch(g -> g.talt().isEmpty() && g.afkræftede().isEmpty());
    }

    private static String words(Fagvurdering told) {
        return capital(told.rolle().name()) + ", "
                + (told.form().name().equals("EGEN") ? "egen vurdering" : "fælles vurdering") + " "
                + PlainDanish.day(told.dato()) + ": barn " + step(told.trivselstrin()) + ", forældre "
                + step(told.forældretrin()) + age(told);
    }

    private static String age(Fagvurdering told) {
        Integer months = told.barnetsMåneder();
        if (months == null) {
            return "";
        }
        return " (barnet var " + PlainDanish.age(months) + ")";
    }

    private static String step(@Nullable Integer step) {
        return step == null ? "ikke oplyst" : step.toString();
    }

    private static String capital(String name) {
        return name.equals("PPR")
                ? name
                : OutcomeWords.capital(name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String advisory(Boernelineal ruler, Trinspaend overall) {
        List<String> parts = new ArrayList<>();
        if (ruler.barn() != null) {
            parts.add("barn " + steps(ruler.barn()));
        }
        if (ruler.forældre() != null) {
            parts.add("forældre " + steps(ruler.forældre()));
        }
        return steps(overall) + ", det laveste af " + String.join(" og ", parts) + " (lokalt regnestykke)";
    }

    private void sum(Boernelineal ruler, Skala scale, List<Entry> rows) {
        if ((scale == Skala.BARN ? ruler.barn() : ruler.forældre()) == null) {
            return;
        }
        List<Linje> lines = ruler.regnestykke().linjer().stream()
                .filter(l -> l.skala() == scale)
                .toList();
        String label = scale == Skala.BARN ? "Barn" : "Forældre";
        List<Linje> certain = lines.stream().filter(Linje::sikker).toList();
        int open = lines.size() - certain.size();
        if (whole) {
            rows.add(new Row(label, "10" + (lines.isEmpty() ? "; intet sænker det" : ", hvis intet sænker det")));
            lines.forEach(line -> rows.add(new Row("", line(line) + " · " + source(line), List.of(line.regel()))));
        } else if (certain.isEmpty() && !tight) {
            rows.add(new Row(
                    label,
                    "10, hvis intet sænker det"
                            + (open == 0 ? "" : "; " + open + (open == 1 ? " linje" : " linjer") + " venter på svar")));
        } else if (!certain.isEmpty()) {
            rows.add(new Row(
                    label,
                    certain.stream().map(this::line).collect(Collectors.joining("; "))
                            + (open == 0
                                    ? ""
                                    : "; " + open + (open == 1 ? " linje" : " linjer") + " mere venter på svar"),
                    certain.stream().map(Linje::regel).toList()));
        }
    }

    private String line(Linje line) {
        String what = line.art() == Linje.Art.HØJST ? "højst " + line.trin() : "plus " + line.trin();
        return (line.sikker() ? "" : "måske ") + what + ": " + title(line.regel());
    }

    private String source(Linje line) {
        Regel rule = assessment.udfald(line.regel()).regel();
        return rule.mærke() + " · " + rule.kilde().henvisning();
    }

    private String title(String rule) {
        return OutcomeWords.title(assessment.udfald(rule).regel());
    }

    private static String name(Faktorgruppe group) {
        return OutcomeWords.capital(group.gruppe().toLowerCase(Locale.ROOT).replace('-', ' '));
    }

    private void factors(Faktorgruppe group, List<Entry> rows) {
        List<String> parts = new ArrayList<>();
        if (!group.talt().isEmpty()) {
            parts.add("set: " + titles(group.talt()));
        }
        if (!group.ukendte().isEmpty()) {
            boolean all = group.talt().isEmpty() && group.afkræftede().isEmpty();
            parts.add(
                    whole && !all
                            ? "ikke besvaret: " + titles(group.ukendte())
                            : group.ukendte().size() + " ikke besvaret");
        }
        if (!group.afkræftede().isEmpty()) {
            parts.add("ikke set af fagpersonen: " + titles(group.afkræftede()));
        }
        rows.add(new Row(name(group), String.join("; ", parts), whole ? group.talt() : List.of()));
    }

    private String titles(List<String> rules) {
        return rules.stream().map(this::title).map(ScaleRows::lower).collect(Collectors.joining(", "));
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** Indsatstrappen; empty when no rule in use is about it. */
    public List<Entry> ladder() {
        Indsatstrappe ladder = assessment.indsatstrappe();
        List<Entry> rows = new ArrayList<>();
        if (ladder == null || (!whole && nothingKnown(ladder))) {
            return rows;
        }
        rows.add(new Row("Laveste trin", lowest(ladder)));
        List<Trin> steps = ladder.trinene();
        if (steps.stream().filter(t -> t.stand() == Stand.VURDERING_MANGLER).count() == 3) {
            rows.add(new Row("Trin 1-3", "vurderingerne mangler"));
            steps = steps.stream()
                    .filter(t -> t.stand() != Stand.VURDERING_MANGLER)
                    .toList();
        }
        steps.forEach(step -> step(step, rows));
        String local = localView();
        if (local != null) {
            rows.add(new Row("Køges fire trin", local));
        }
        if (ladder.trinene().stream().anyMatch(t -> t.stand() == Stand.KRÆVER_MYNDIGHEDSAFGØRELSE)) {
            rows.add(new Note(
                    "Trin 4-6 foreslås aldrig her. De står her, fordi en fagperson har bragt dem i overvejelse; netværk og"
                            + " slægt overvejes først, så plejefamilie, så institution. Myndigheden afgør."));
        }
        return rows;
    }

    private static boolean nothingKnown(Indsatstrappe ladder) {
        return (ladder.trin() == null || ladder.trin().højeste() == null)
                && ladder.trinene().stream().allMatch(t -> t.stand() == Stand.VURDERING_MANGLER);
    }

    private static String lowest(Indsatstrappe ladder) {
        if (ladder.trin() == null) {
            return "intet; ingen af trin 1-3 er vurderet tilstrækkelige";
        } else if (ladder.trin().højeste() == null) {
            return "ikke vurderet endnu";
        }
        return steps(ladder.trin()) + (ladder.resultat() == null ? "" : ", foreløbigt: en vurdering mangler");
    }

    /** How a step of the ladder stands, in words. */
    public static String stand(Trin step) {
        return switch (step.stand()) {
            case TILSTRÆKKELIGT -> "vurderet tilstrækkeligt";
            case IKKE_TILSTRÆKKELIGT -> "vurderet utilstrækkeligt";
            case VURDERING_MANGLER -> "vurderingen mangler";
            case I_GANG -> "en anbringelse er i gang";
            case KRÆVER_MYNDIGHEDSAFGØRELSE ->
                (step.iGang() ? "en anbringelse er i gang; " : "")
                        + "bragt i overvejelse af en fagperson; kræver myndighedsafgørelse";
        };
    }

    private void step(Trin step, List<Entry> rows) {
        String label = "Trin " + step.trin().nummer();
        rows.add(new Row(label, step.trin().tekst() + ": " + stand(step)));
        if (!step.udestår().isEmpty()) {
            rows.add(
                    whole
                            ? new Row(
                                    "",
                                    "Bemærk: "
                                            + step.udestår().stream()
                                                    .map(this::title)
                                                    .collect(Collectors.joining("; ")),
                                    step.udestår())
                            : new Row("", "Bemærk, se ovenfor", step.udestår()));
        }
        if (!step.uafklaret().isEmpty()) {
            List<Mangel> waits = assessment.mangler().stream()
                    .filter(m -> m.afgør().stream().anyMatch(step.uafklaret()::contains))
                    .toList();
            rows.add(new Row(
                    "", "Ikke afklaret: svar" + OutcomeWords.onQuestions(numbers.apply(waits)), step.uafklaret()));
        }
    }

    private @Nullable String localView() {
        String met = view(Status.OPFYLDT, "");
        return met == null ? view(Status.UAFKLARET, " (ikke afklaret)") : met;
    }

    private @Nullable String view(Status status, String ending) {
        List<String> steps = Overviews.outcomes(assessment).stream()
                .filter(u -> u.status() == status && u.id().startsWith(LOCAL_VIEW))
                .map(u -> u.id().substring(LOCAL_VIEW.length(), LOCAL_VIEW.length() + 1) + " "
                        + u.regel().titel() + ending)
                .toList();
        return steps.isEmpty() ? null : String.join("; ", steps);
    }
}
