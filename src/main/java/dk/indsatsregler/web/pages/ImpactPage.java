package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Regel;
import dk.indsatsregler.testing.difference.RuleChange;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.pages.Impact.Shift;
import dk.indsatsregler.web.pages.Impact.Turned;
import dk.indsatsregler.web.pages.Impact.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What local rules change: rule by rule in counts, then case by case in the order they came. */
public final class ImpactPage {

    /** Where it is. */
    public static final Address ADDRESS = Address.page("virkning");

    private ImpactPage() {}

    /**
     * What is shown.
     *
     * @param impact the impact
     * @param cases the caller's own cases as they were sent, to be sent again for the table; {@code null} when it was the scenarios
     */
    public record Shown(Impact impact, @Nullable String cases) {

        /** Shows nothing of the cases. */
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /**
     * The page.
     *
     * @param local is anything local?
     * @param ownCases may the caller's own cases be read?
     * @param work how far it is
     * @param errors what is wrong with what was sent
     * @param shown the result; {@code null} without one
     */
    public static SitePage of(
            boolean local, boolean ownCases, WorkView work, List<String> errors, @Nullable Shown shown) {
        List<Html> body = new ArrayList<>();
        if (!local) {
            body.add(el("p", "Der er ingen egne regler. Start med --regler MAPPE eller --praksis NAVN."));
            return page(body);
        }
        body.add(el(
                        "p",
                        "Det, jeres egne regler ændrer: hvert barn vurderet for sig, uden dem og med dem. Intet barn rangeres.")
                .cls("indledning"));
        if (!errors.isEmpty()) {
            body.add(el(
                            "div",
                            el("h2", "Ret dette"),
                            el(
                                    "ul",
                                    errors.stream()
                                            .map(error -> el("li", error))
                                            .toList()))
                    .cls("fejl")
                    .with("role", "alert")
                    .with("tabindex", "-1"));
        }
        body.add(work.shown());
        if (work.stand() != WorkView.Stand.RUNNING) {
            body.add(form(el("p", button("scenarier", "Prøv på scenarierne"))));
            if (ownCases) {
                body.add(own());
            }
        }
        if (shown != null) {
            body.add(result(shown));
        }
        return page(body);
    }

    private static SitePage page(List<Html> body) {
        return new SitePage(
                ADDRESS, "Virkning", List.of(), Html.of(body), List.of(), List.of(CasePage.SCRIPT, WorkView.SCRIPT));
    }

    private static Html own() {
        return Parts.folded(
                "Prøv på egne sager",
                form(
                        el(
                                        "p",
                                        "Sagerne læses i hukommelsen, beregnes og glemmes. De bliver aldrig til scenarier. Det forudsætter, at kommunens"
                                                + " konsekvensanalyse (databeskyttelsesforordningens artikel 35) dækker det.")
                                .cls("hjaelp"),
                        el(
                                        "p",
                                        el("label", "Vælg en fil ").with("for", "fil"),
                                        el("input")
                                                .with("type", "file")
                                                .with("id", "fil")
                                                .with("accept", ".json,.jsonl"))
                                .with("id", "filvalg")
                                .with("hidden", true),
                        el("label", "Sager som JSON, én på hver linje").with("for", "sagstekst"),
                        el("textarea")
                                .with("id", "sagstekst")
                                .with("name", "sager")
                                .with("rows", "6")
                                .with("autocomplete", "off")
                                .with("spellcheck", "false"),
                        el("p", button("sager", "Prøv på sagerne").cls("anden"))));
    }

    private static Html result(Shown shown) {
        Impact impact = shown.impact();
        boolean own = shown.cases() != null;
        long cases = impact.counted().cases();
        long changed = impact.counted().changed();
        List<Html> body = new ArrayList<>();
        body.add(el("h2", own ? "På egne sager" : "På scenarierne"));
        body.add(el(
                        "p",
                        ScenarioParts.number(cases) + " "
                                + (own
                                        ? (cases == 1 ? "sag: " : "sager: ")
                                        : (cases == 1 ? "vurdering: " : "vurderinger: "))
                                + ScenarioParts.number(impact.counted().outcomes()) + " udfald skifter, i "
                                + ScenarioParts.number(changed) + ".")
                .cls("tal"));
        if (impact.counted().leftOut() > 0) {
            body.add(el("p", ScenarioParts.number(impact.counted().leftOut()) + " er ikke talt med."));
            body.add(el("ul", impact.unused().stream().map(why -> el("li", why)).toList()));
        }
        body.add(table(impact));
        body.add(el("p", "✓ opfyldt, ✗ ikke opfyldt, ? uafklaret.").cls("hjaelp"));
        if (impact.silent() > 0) {
            body.add(el(
                            "p",
                            "Desuden er en ny regel ikke opfyldt " + ScenarioParts.number(impact.silent())
                                    + " gange; det er ikke talt med.")
                    .cls("hjaelp"));
        }
        body.add(el(
                        "div",
                        form(
                                own ? ScenarioPage.hidden("sager", String.valueOf(shown.cases())) : Html.nothing(),
                                button("tabel", "Hent tabel (CSV)").cls("anden")),
                        el("button", "Udskriv")
                                .with("type", "button")
                                .with("id", "udskriv")
                                .with("hidden", true)
                                .cls("anden"))
                .cls("knapper tag-med"));
        if (changed > 0) {
            body.add(el("h2", "Hvert skift"));
            body.add(el(
                    "p",
                    "Rækkefølgen er " + (own ? "filens" : "filernes") + ". Hvert barn er vurderet for sig."
                            + (changed > impact.turned().size()
                                    ? " De første " + Impact.MOST + " er vist; tabellen tæller dem alle."
                                    : "")));
            impact.turned().forEach(turned -> body.add(turned(turned, own)));
        }
        body.add(el(
                        "p",
                        "Uden: " + impact.from().version() + " · "
                                + impact.from().sha256().substring(0, 12) + ". Med: "
                                + impact.to().version() + " · "
                                + impact.to().sha256().substring(0, 12) + ".")
                .cls("hjaelp"));
        return Html.of(body);
    }

    private static Html table(Impact impact) {
        List<String> columns = Stream.concat(
                        Stream.of("Regel", "Ændring", "Udfald der skifter"),
                        Arrays.stream(Way.values()).map(Way::sign))
                .toList();
        List<List<Html>> rows = new ArrayList<>();
        for (Regel rule : impact.rules()) {
            Map<Way, Long> ways = impact.ways(rule.id());
            List<Html> row = new ArrayList<>();
            row.add(a(RuleSite.rule(rule.id()), rule.id()));
            row.add(words(impact.change(rule.id()), rule));
            row.add(text(ScenarioParts.number(Impact.together(ways))));
            ways.values().forEach(way -> row.add(text(ScenarioParts.number(way))));
            rows.add(row);
        }
        return rows.isEmpty()
                ? el("p", "De egne regler ændrer ingen udfald.")
                : Parts.table("Udfald, der skifter, efter regel", columns, rows);
    }

    private static Html words(@Nullable RuleChange change, Regel rule) {
        if (change == null) {
            return text(
                    rule.område().startsWith(dk.indsatsregler.rulefile.RuleSet.LOCAL)
                            ? "Praksis, der er slået til: " + rule.forklaring()
                            : "Den samme; den læser en regel, der er en anden.");
        } else if (change.replaced() == null) {
            return text("Ny regel: " + rule.forklaring());
        }
        List<String> words = new ArrayList<>(change.decides());
        words.addAll(change.tells());
        return words.isEmpty()
                ? text("Afgør det samme som den, den erstatter.")
                : el("ul", words.stream().map(w -> el("li", w)).toList());
    }

    private static Html turned(Turned turned, boolean own) {
        List<Html> items = new ArrayList<>();
        for (Shift shift : turned.shifts()) {
            items.add(el(
                    "li",
                    a(RuleSite.rule(shift.rule()), shift.rule()),
                    text(": " + shift.before() + " → "),
                    el("strong", shift.after()),
                    shift.why().isEmpty() ? Html.nothing() : text(". Fordi: " + shift.why())));
        }
        return el("section", el("h3", turned.name()), el("ul", items), open(turned.json(), own));
    }

    // A case of the caller's own goes to the page as one from a file: it never becomes a scenario.
    private static Html open(String json, boolean own) {
        return el(
                        "form",
                        ScenarioPage.hidden("sag", json),
                        ScenarioPage.hidden("fil", own ? "ja" : "nej"),
                        el("button", "Åbn som barn").with("type", "submit").cls("anden"))
                .with("method", "post")
                .with("autocomplete", "off")
                .to("action", CasePage.ADDRESS);
    }

    private static Element form(Html... inside) {
        return el("form", inside)
                .with("method", "post")
                .with("autocomplete", "off")
                .to("action", ADDRESS);
    }

    private static Element button(String does, String words) {
        return el("button", words).with("type", "submit").with("name", "goer").with("value", does);
    }
}
