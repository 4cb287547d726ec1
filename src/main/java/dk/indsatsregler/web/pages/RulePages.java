package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.overview.AreaNames;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Statements.Wording;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.feature.RawStep;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A page for each rule: the source's sentence beside what the rule reads, children that show it, what it reads and what reads it. */
final class RulePages {

    private static final String OTHER = "Viser noget andet om den";
    private static final List<String> OUTCOMES =
            List.of("Opfyldt", "Ikke opfyldt", "Uafklaret", "Uden for gyldighed", "Flere svar", OTHER);

    private RulePages() {}

    static List<SitePage> of(RuleSite site) {
        Map<String, List<Rule>> versions = new LinkedHashMap<>();
        site.rules()
                .rules()
                .forEach(rule -> versions.computeIfAbsent(rule.id(), id -> new ArrayList<>())
                        .add(rule));
        return versions.values().stream().map(all -> page(site, all)).toList();
    }

    private static SitePage page(RuleSite site, List<Rule> versions) {
        Regel first = versions.get(0).info();
        List<Html> body = new ArrayList<>();
        for (Rule version : versions) {
            boolean several = versions.size() > 1;
            String period = "Gælder " + Overviews.period(version.info());
            Html shown = version(site, version, several);
            if (version.equals(versions.get(0))) {
                body.add(several ? Html.of(el("h2", period), shown) : shown);
            } else {
                body.add(Parts.folded(period, shown).cls("udgave"));
            }
        }
        body.add(editing(site, first));
        body.add(around(site, versions));
        body.add(children(site, first.id()));
        return new SitePage(
                RuleSite.rule(first.id()),
                first.titel(),
                List.of(Parts.above(RuleSite.area(first.område()), AreaNames.of(first.område()))),
                Html.of(body),
                List.of(new SitePage.Entry(
                        first.id(),
                        "regel",
                        first.titel() + ". " + OutcomeWords.plain(first.forklaring()),
                        values(versions),
                        RuleSite.rule(first.id()))));
    }

    private static String values(List<Rule> versions) {
        Set<String> values = new LinkedHashSet<>();
        for (Rule version : versions) {
            values.add(version.info().kilde().henvisning());
            version.conditions().forEach(condition -> values.addAll(ConditionWords.limits(condition)));
        }
        return String.join("; ", values);
    }

    private static Html editing(RuleSite site, Regel rule) {
        if (!site.edited() || rule.grundlag() == Grundlag.LOV) {
            return Html.nothing();
        }
        Document file = new Document(rule.placering().lag(), rule.placering().fil());
        return file.layer() > 0 ? el("p", a(EditPages.of(file), "Ret reglen")) : EditPages.adapt(rule.id());
    }

    private static Html version(RuleSite site, Rule rule, boolean several) {
        Regel info = rule.info();
        String level = several ? "h3" : "h2";
        List<Html> body = new ArrayList<>();
        body.add(el("p", el("code", info.id()), text(" "), Parts.mark(info), Parts.weaker(info)));
        body.add(el("p", OutcomeWords.plain(info.forklaring())).cls("indledning"));
        body.add(el(level, "Kilden og reglen"));
        body.add(el(
                "p",
                text("Alle betingelser skal være opfyldt. Er noget ikke oplyst, er reglen uafklaret, aldrig et nej.")));
        List<List<Html>> rows = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            String said = condition.comment();
            rows.add(List.of(
                    said == null ? el("span", "–") : text(said),
                    Html.of(
                            el("p", ConditionWords.of(condition)),
                            el("code", condition.text()).cls("skrevet"))));
        }
        body.add(Parts.table(
                        several ? "Betingelser " + Overviews.period(info) : "Betingelser",
                        List.of("Kilden siger", "Reglen læser"),
                        rows)
                .cls("liste side-om-side"));
        body.add(el(
                "dl",
                Parts.row("Når den er opfyldt", info.slags().tekst()),
                Parts.row("Resultat", words(info.virkning().resultat())),
                Parts.row("Svar", info.svartekst().opfyldt()),
                Parts.row("Svar ellers", info.svartekst().ellers()),
                Parts.row("Handling", info.opgave().handling()),
                Parts.row("Ansvarlig", info.opgave().ansvarlig()),
                Parts.row("Frist", info.opgave().frist()),
                Parts.row("Tæller med i", info.virkning().gruppe()),
                Parts.row("Gælder", Overviews.period(info)),
                Parts.row("Kilde", a(SourcePages.address(info), info.kilde().henvisning())),
                Parts.row("Fortolkning", info.kilde().fortolkning()),
                Parts.row("Forbehold", info.virkning().forbehold()),
                Parts.row("Udeladt", info.kilde().udeladt()),
                Parts.row(
                        "Fil",
                        info.placering().fil() + ", linje " + info.placering().linje())));
        body.add(statements(site, info.kilde().udsagn()));
        body.add(Parts.folded(
                "Som den er skrevet (DRL)",
                el("pre", el("code", info.placering().betingelserOgKonklusion()))
                        .with("tabindex", "0")));
        return Html.of(body);
    }

    private static @Nullable String words(@Nullable String name) {
        return name == null ? null : name.replace('_', ' ');
    }

    private static Html statements(RuleSite site, List<String> ids) {
        List<Html> items = new ArrayList<>();
        for (String id : ids) {
            Optional<Wording> wording = site.statements().wording(id);
            wording.ifPresent(w -> items.add(el(
                    "li",
                    a(RuleSite.statement(id), id),
                    text(" "),
                    site.statements()
                            .basis(id)
                            .<Html>map(b -> Parts.mark(b, Parts.words(b)))
                            .orElse(Html.nothing()),
                    text(" " + w.statement()),
                    w.quote().isEmpty() ? Html.nothing() : el("q", w.quote()))));
        }
        return items.isEmpty()
                ? Html.nothing()
                : Parts.folded(
                        "Udsagn, den hviler på (" + items.size() + ")",
                        el("ul", items).cls("udsagn"));
    }

    private static Html around(RuleSite site, List<Rule> versions) {
        Map<String, Field> asked = new LinkedHashMap<>();
        Set<String> readers = new TreeSet<>();
        Set<String> reads = new TreeSet<>();
        for (Rule rule : versions) {
            rule.conditions().stream()
                    .filter(c -> !c.type().builtIn())
                    .flatMap(c -> c.fields().stream())
                    .forEach(f -> asked.put(f.path(), f));
            site.rules().readers(rule).forEach(r -> readers.add(r.id()));
            reads.addAll(rule.info().læser());
        }
        List<Html> body = new ArrayList<>();
        body.add(el("h2", "Det, den læser, og det, der læser den"));
        if (!asked.isEmpty()) {
            List<List<Html>> rows = new ArrayList<>();
            asked.values()
                    .forEach(field -> rows.add(List.of(
                            a(RuleSite.field(field.path()), field.path()),
                            text(FieldPages.about(field)),
                            text(field.derivation() == null ? field.answeredBy().tekst() : "regnes ud"))));
            body.add(Parts.table("Oplysninger, den læser", List.of("Oplysning", "Spørgsmål", "Svares af"), rows));
        }
        body.add(el(
                "dl",
                Parts.row("Læser reglerne", reads.isEmpty() ? text("ingen") : Parts.rules(reads)),
                Parts.row("Læses af", readers.isEmpty() ? text("ingen") : Parts.rules(readers))));
        return Html.of(body);
    }

    private static Html children(RuleSite site, String id) {
        List<RawScenario> scenarios = site.scenarios().getOrDefault(id, List.of());
        if (scenarios.isEmpty()) {
            return Html.nothing();
        }
        List<Html> body = new ArrayList<>();
        body.add(el("h2", "Børn, der viser reglen"));
        body.add(el("p", "Alle børn er opdigtede. Det, der ikke er nævnt, er ikke oplyst."));
        Map<String, List<Html>> byOutcome = new LinkedHashMap<>();
        OUTCOMES.forEach(outcome -> byOutcome.put(outcome, new ArrayList<>()));
        for (int i = 0; i < scenarios.size(); i++) {
            RawScenario scenario = scenarios.get(i);
            List<Html> steps = new ArrayList<>();
            scenario.steps().forEach(step -> steps.add(step(step)));
            List<Html> some = byOutcome.computeIfAbsent(outcome(scenario, id), o -> new ArrayList<>());
            some.add(Parts.folded(
                    scenario.name(),
                    el("ol", steps).cls("trin"),
                    some.isEmpty() ? pictures(site, scenario) : Html.nothing(),
                    site.served() ? open(id, i) : Html.nothing()));
        }
        byOutcome.forEach((outcome, some) -> {
            if (!some.isEmpty()) {
                some.add(0, el("summary", outcome + ": " + Parts.count(some.size(), "barn", "børn")));
                body.add(el("details", some));
            }
        });
        return el("section", body).with("id", "boern");
    }

    // Of the first child of each outcome: one picture of a kind says what it is, ten fill the page.
    private static Html pictures(RuleSite site, RawScenario scenario) {
        Regelmotor engine = site.engine();
        if (engine == null) {
            return Html.nothing();
        }
        try {
            Sag child = site.child(scenario);
            Vurdering assessment = child == null ? null : engine.vurder(child);
            return child == null || assessment == null || assessment.ingenVurdering() != null
                    ? Html.nothing()
                    : Html.of(List.copyOf(
                            Pictures.of(site.rules(), child, assessment).values()));
        } catch (UgyldigOplysningException impossible) {
            return Html.nothing(); // a child that shows how it is refused
        }
    }

    private static Html step(RawStep step) {
        List<RawStep.Row> table = step.table();
        if (table == null || table.isEmpty()) {
            return el("li", step.written());
        }
        List<Html> rows = new ArrayList<>();
        table.forEach(row -> rows.add(text(row.written() + "\n")));
        return el("li", text(step.written()), el("pre", Html.of(rows)).with("tabindex", "0"));
    }

    // What it says of the rule, as far as it says it in so many words.
    private static String outcome(RawScenario scenario, String id) {
        String said = "er " + id + " ";
        List<String> outcomes = scenario.steps().stream()
                .map(RawStep::text)
                .filter(step -> step.startsWith(said))
                .map(step -> step.substring(said.length(), said.length() + 1).toUpperCase(Locale.ROOT)
                        + step.substring(said.length() + 1))
                .filter(OUTCOMES::contains)
                .distinct()
                .toList();
        return outcomes.isEmpty() ? OTHER : outcomes.size() == 1 ? outcomes.get(0) : "Flere svar";
    }

    private static Html open(String id, int number) {
        return el(
                        "form",
                        el("input").with("type", "hidden").with("name", "regel").with("value", id),
                        el("input")
                                .with("type", "hidden")
                                .with("name", "nummer")
                                .with("value", String.valueOf(number)),
                        el("button", "Åbn som barn").with("type", "submit"))
                .with("method", "post")
                .to("action", Address.page("barn"));
    }
}
