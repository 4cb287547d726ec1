package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.testing.Forslag;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Scenarieresultat;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scenarios, run here: what failed first, then what nobody would notice, and nothing but counts of the rest. */
public final class ScenarioPage {

    /** Where it is. */
    public static final Address ADDRESS = Address.page("scenarier");

    /** Puts a proposed scenario into the text of a file of one's own. */
    private static final Address PROPOSED = Address.of("ret", "forslag");

    private ScenarioPage() {}

    /**
     * What came of a run.
     *
     * @param report the report
     * @param took how long it took
     * @param sentences what decided a rule in a scenario that failed; empty where it cannot be said in one sentence
     * @param opens can the scenario be opened as a child?
     */
    public record Ran(
            Proeverapport report,
            Duration took,
            Function<Scenarieresultat, String> sentences,
            Function<Scenarieresultat, Boolean> opens) {}

    /**
     * The page.
     *
     * @param own are there scenarios of the caller's own?
     * @param local are there rules of the caller's own? Then only those are measured
     * @param edits can files of one's own be edited?
     * @param work how far a run is
     * @param ran the last run; {@code null} without one
     */
    public static SitePage of(boolean own, boolean local, boolean edits, WorkView work, @Nullable Ran ran) {
        List<Html> body = new ArrayList<>();
        body.add(el(
                        "p",
                        "Et scenarie er et opdigtet barn og det, reglerne skal svare. Her køres de på reglerne, som de er nu.")
                .cls("indledning"));
        body.add(work.shown());
        if (work.stand() != WorkView.Stand.RUNNING) {
            body.add(buttons(own, local, ran == null));
        }
        if (ran != null) {
            body.add(result(ran, local && edits));
        }
        return new SitePage(ADDRESS, "Scenarier", List.of(), Html.of(body), List.of(), List.of(WorkView.SCRIPT));
    }

    private static Html buttons(boolean own, boolean local, boolean first) {
        List<Html> buttons = new ArrayList<>();
        buttons.add(button("alle", first ? "Kør alle" : "Kør alle igen"));
        if (own) {
            buttons.add(button("egne", first ? "Kør egne" : "Kør egne igen").cls("anden"));
        }
        List<Html> inside = new ArrayList<>();
        inside.add(el("div", buttons).cls("knapper"));
        inside.add(
                local
                        ? el("p", "Dækning og fejl, ingen ville opdage, måles på jeres egne regler.")
                                .cls("hjaelp")
                        : el(
                                        "p",
                                        el(
                                                "label",
                                                el("input")
                                                        .with("type", "checkbox")
                                                        .with("name", "fejl")
                                                        .with("value", "ja"),
                                                text(
                                                        " Find også fejl i reglerne, ingen ville opdage (kan tage minutter)")))
                                .cls("valg"));
        return el("form", inside).with("method", "post").to("action", ADDRESS);
    }

    private static Element button(String does, String words) {
        return el("button", words).with("type", "submit").with("name", "goer").with("value", does);
    }

    private static Html result(Ran ran, boolean edits) {
        ScenarioParts parts = new ScenarioParts(
                ran.report(),
                RuleSite::rule,
                scenario -> beside(ran, scenario),
                proposed -> edits ? take(proposed) : Html.nothing());
        boolean passed = ran.report().scenarier().stream().allMatch(Scenarieresultat::bestået);
        return Html.of(
                parts.count(ran.took()),
                parts.figures(),
                passed ? el("p", "✓ Alle scenarier er bestået.") : Html.nothing(),
                parts.failures(),
                parts.unnoticed(hole -> true),
                parts.unshown(hole -> true),
                parts.coverage());
    }

    private static Html beside(Ran ran, Scenarieresultat scenario) {
        String sentence = ran.sentences().apply(scenario);
        return Html.of(
                sentence.isEmpty() ? Html.nothing() : el("p", text("Fordi: "), el("strong", sentence)),
                ran.opens().apply(scenario) ? open(scenario.fil(), scenario.linje()) : Html.nothing());
    }

    /** Opens a scenario's child. */
    static Html open(String file, int line) {
        return el(
                        "form",
                        hidden("fil", file),
                        hidden("linje", String.valueOf(line)),
                        el("button", "Åbn som barn").with("type", "submit").cls("anden"))
                .with("method", "post")
                .to("action", Address.page("barn"));
    }

    private static Html take(Forslag proposed) {
        return el(
                        "form",
                        hidden("regel", proposed.overskrift().replaceFirst("^Regel: (\\S+).*", "$1")),
                        hidden("forslag", proposed.tekst()),
                        el("button", "Indsæt scenariet").with("type", "submit").cls("anden"))
                .with("method", "post")
                .to("action", PROPOSED);
    }

    static Element hidden(String name, String value) {
        return el("input").with("type", "hidden").with("name", name).with("value", value);
    }
}
