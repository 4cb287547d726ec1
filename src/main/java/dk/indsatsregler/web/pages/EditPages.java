package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.editing.Completion;
import dk.indsatsregler.editing.Corrections;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.TextPlace;
import dk.indsatsregler.overview.AreaNames;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.difference.RuleChange;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One's own files: which there are, and one of them in a plain field for text, with what is wrong with it beside. */
public final class EditPages {

    /** Where they are listed. */
    public static final Address ADDRESS = Address.page("ret");

    /** Where a tried child becomes a scenario. */
    public static final Address SCENARIO = Address.of("ret", "scenarie");

    /** Tells of problems while one writes; the page works without. */
    public static final Address SCRIPT = Address.page("ret.js");

    private static final int MOST_PLACES = 12;

    private EditPages() {}

    /** Where a file is shown: {@code ret/1/noedpasning/egne.drl}; 0 is the rules all others lie upon. */
    public static Address of(Document document) {
        String path = "ret/" + document.layer() + "/"
                + Arrays.stream(document.name().split("/", -1))
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/"));
        int slash = path.lastIndexOf('/');
        return new Address(path.substring(0, slash), path.substring(slash + 1), "");
    }

    private static SitePage page(Address address, String title, Html body) {
        return new SitePage(
                address,
                title,
                address.equals(ADDRESS) ? List.of() : List.of(Parts.above(ADDRESS, "Ret")),
                body,
                List.of(),
                List.of(SCRIPT));
    }

    /** The page of a program that was started without a folder to write in. */
    public static SitePage closed() {
        return page(
                ADDRESS,
                "Ret",
                Html.of(
                        el(
                                        "p",
                                        "Her kan I rette jeres egne regler og scenarier. Programmet er startet uden en mappe til dem.")
                                .cls("indledning"),
                        el("p", "Stop det, og start det med den mappe, jeres egne regler ligger i:"),
                        el("pre", "indsatsregler web --regler MAPPE").with("tabindex", "0"),
                        el(
                                "p",
                                "De regler, der følger med, kan ikke rettes. Dem, der ikke er lov, kan tilpasses i jeres mappe.")));
    }

    /** The page when a folder cannot be read. */
    public static SitePage unreadable(String why) {
        return page(ADDRESS, "Ret", notes(List.of(why), false));
    }

    /**
     * The files there are.
     *
     * @param own the files that can be edited, with the problems of each; {@code null} when those cannot be told
     * @param refused why something is not read, by its file
     * @param below the files that are locked
     * @param notes what has just happened
     */
    public static SitePage list(
            Map<Document, @Nullable List<Regelproblem>> own,
            Map<Document, String> refused,
            List<Document> below,
            List<String> notes) {
        List<Html> body = new ArrayList<>();
        body.add(notes(notes, false));
        body.add(el("h2", "Jeres egne filer"));
        List<List<Html>> rows = new ArrayList<>();
        own.forEach((document, problems) -> {
            long warnings = problems == null
                    ? 0
                    : problems.stream().filter(Regelproblem::erAdvarsel).count();
            rows.add(List.of(
                    a(of(document), document.name()),
                    text(document.ofRules() ? "regler" : "scenarier"),
                    text(
                            problems == null
                                    ? "først når reglerne kan læses"
                                    : String.valueOf(problems.size() - warnings)),
                    text(problems == null ? "" : String.valueOf(warnings))));
        });
        body.add(
                rows.isEmpty()
                        ? el("p", "Der er ingen endnu. Begynd med en ny regel, eller tilpas en af dem, der følger med.")
                        : Parts.table("Jeres egne filer", List.of("Fil", "Indhold", "Fejl", "Advarsler"), rows));
        List<Html> left = new ArrayList<>();
        refused.forEach((document, why) -> left.add(el("li", el("code", document.name()), text(": " + why))));
        if (!left.isEmpty()) {
            body.add(el("h2", "Læses ikke"));
            body.add(el("ul", left));
        }
        body.add(el("h2", "En ny regel"));
        body.add(form(
                ADDRESS,
                el("label", "Reglens id").with("for", "id"),
                el("p", "Store bogstaver, cifre og bindestreg, fx HAV-SAMTALE.")
                        .cls("hjaelp")
                        .with("id", "idhjaelp"),
                el(
                        "p",
                        el("input")
                                .with("type", "text")
                                .with("id", "id")
                                .with("name", "id")
                                .with("aria-describedby", "idhjaelp")),
                el("p", button("ny", "Lav reglen"))));
        body.add(el("h2", "Regler, der følger med"));
        body.add(el(
                "p",
                "De er låst: de siger, hvad kilderne siger. Det, der ikke er lov, kan tilpasses i jeres egen mappe."));
        Map<String, List<Html>> areas = new LinkedHashMap<>();
        below.forEach(document -> areas.computeIfAbsent(area(document), area -> new ArrayList<>())
                .add(el("li", a(of(document), document.name()))));
        areas.forEach((area, files) -> body.add(Parts.folded(AreaNames.of(area), el("ul", files))));
        return page(ADDRESS, "Ret", Html.of(body));
    }

    private static String area(Document document) {
        int slash = document.name().lastIndexOf('/');
        return slash < 0 ? "" : document.name().substring(0, slash);
    }

    /** A button that makes the local version of a rule. */
    static Html adapt(String id) {
        return form(ADDRESS, hidden("id", id), button("tilpas", "Tilpas " + id).cls("anden"));
    }

    /** A file. */
    public static SitePage file(EditedFile file) {
        boolean locked = !file.locked().isEmpty();
        List<Html> body = new ArrayList<>();
        body.add(notes(file.notes(), file.done()));
        Html field = el(
                        "div",
                        el("label", locked ? "Filens tekst (kan ikke rettes)" : "Filens tekst")
                                .with("for", "tekst"),
                        el("div", numbers(file), area(file, locked)).cls("linjer"))
                .cls("skriv");
        Html beside = el("div", problems(file), says(file)).cls("ved");
        if (locked) {
            body.add(el("p", file.locked()).cls("note"));
            body.add(el("div", field, beside).cls("ret"));
        } else {
            body.add(el(
                            "form",
                            hidden("sha256", file.sha256()),
                            hidden("markoer", file.caret()),
                            el("div", button("valider", "Valider").cls("anden"), button("gem", "Gem"), status(file))
                                    .cls("knapper linje"),
                            el("div", field, beside).cls("ret"))
                    .with("id", "retform")
                    .with("method", "post")
                    .with("autocomplete", "off")
                    .to("action", of(file.document())));
            body.add(keys());
        }
        return page(of(file.document()), file.document().name(), Html.of(body));
    }

    private static Html notes(List<String> notes, boolean done) {
        if (notes.isEmpty()) {
            return Html.nothing();
        }
        List<Html> lines = new ArrayList<>();
        notes.forEach(note -> lines.add(el("p", note)));
        return el("div", lines).cls(done ? "gjort" : "fejl").with("role", done ? "status" : "alert");
    }

    private static Html numbers(EditedFile file) {
        List<Html> numbers = new ArrayList<>();
        int lines = lines(file.text());
        for (int line = 1; line <= lines; line++) {
            numbers.add(el("span", String.valueOf(line)).with("id", "L" + line));
            numbers.add(text("\n"));
        }
        return el("pre", numbers).cls("numre").with("aria-hidden", "true");
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }

    private static Html area(EditedFile file, boolean locked) {
        // The first line end in a field is not part of its text.
        return el("textarea", Html.exact("\n" + file.text()))
                .with("id", "tekst")
                .with("name", "tekst")
                .with("rows", String.valueOf(lines(file.text()) + 1))
                .with("wrap", "off")
                .with("autocomplete", "off")
                .with("autocapitalize", "off")
                .with("spellcheck", "false")
                .with("readonly", locked);
    }

    /** How many problems there are, and whether the text is saved. */
    public static Element status(EditedFile file) {
        List<Regelproblem> problems = file.said().problems();
        int warnings = (int) problems.stream().filter(Regelproblem::erAdvarsel).count();
        int errors = problems.size() - warnings;
        String count = (errors > 0 ? errors + " fejl" : "")
                + (errors > 0 && warnings > 0 ? ", " : "")
                + (warnings > 0 ? Parts.count(warnings, "advarsel", "advarsler") : "");
        return el("p", (count.isEmpty() ? "Ingen problemer." : count + ".") + (file.saved() ? "" : " Ikke gemt."))
                .with("id", "antal")
                .with("role", "status");
    }

    /** What is wrong, from the top down. */
    public static Element problems(EditedFile file) {
        boolean open = file.locked().isEmpty();
        EditedFile.Said said = file.said();
        List<Html> body = new ArrayList<>();
        body.add(el("h2", "Problemer"));
        List<Html> items = new ArrayList<>();
        said.problems().forEach(problem -> items.add(problem(file.text(), problem, open)));
        body.add(
                items.isEmpty()
                        ? el("p", "Ingen i denne fil.")
                        : el("ol", items).cls("problemer"));
        int exact = Corrections.together(said.problems()).size();
        if (open && exact > 1) {
            body.add(el("p", button("retalle", "Ret alle (" + exact + ")").cls("anden")));
        }
        if (said.elsewhere() > 0) {
            body.add(el("p", text("I andre filer: " + said.elsewhere() + " fejl. "), a(ADDRESS, "Se dem på listen")));
        }
        if (open && !said.loads()) {
            body.add(el(
                            "p",
                            el(
                                    "label",
                                    el("input")
                                            .with("type", "checkbox")
                                            .with("name", "alligevel")
                                            .with("value", "ja"),
                                    text(
                                            file.document().ofRules()
                                                    ? " Gem alligevel. Ingen af reglerne kan bruges, før fejlene er rettet."
                                                    : " Gem alligevel. Scenarierne i filen kan ikke køres, før fejlene er rettet.")))
                    .cls("valg"));
        }
        return el("section", body).with("id", "problemer");
    }

    private static Html problem(String text, Regelproblem problem, boolean open) {
        Rettelse correction = problem.rettelse();
        int from = Corrections.offset(text, Math.max(1, problem.linje()), Math.max(1, problem.kolonne()));
        List<Html> inside = new ArrayList<>();
        inside.add(el(
                "p",
                el("a", problem.linje() > 0 ? "Linje " + problem.linje() : "Hele filen")
                        .with("href", "#L" + Math.max(1, problem.linje())),
                text(problem.erAdvarsel() ? " Advarsel. " : " Fejl. "),
                text(problem.besked())));
        if (problem.forslag() != null) {
            inside.add(el("p", text("Måske mente du: "), el("code", problem.forslag())));
        }
        if (problem.vidne() != null) {
            inside.add(el("p", "Eksempel: " + problem.vidne().sag()));
        }
        inside.add(el(
                "p",
                open && correction != null ? correcting(text, correction) : Html.nothing(),
                a(RuleSite.problem(problem.kode()), problem.kode()).cls("kode")));
        return el("li", inside)
                .cls(problem.erAdvarsel() ? "mindre" : "fatal")
                .with("data-fra", String.valueOf(from))
                .with("data-til", String.valueOf(Math.min(text.length(), from + problem.længde())));
    }

    /** A correction is named by its place, so that one that was shown of another text is never made. */
    public static String name(Rettelse correction) {
        return "ret " + correction.linje() + " " + correction.kolonne() + " " + correction.længde();
    }

    private static Html correcting(String text, Rettelse correction) {
        int from = Corrections.offset(text, correction.linje(), correction.kolonne());
        return button(name(correction), "Ret det")
                .cls("anden lille")
                .with("data-fra", String.valueOf(from))
                .with("data-til", String.valueOf(Math.min(text.length(), from + correction.længde())))
                .with("data-tekst", correction.tekst());
    }

    /** What the rules in the file say and change, and where they are used. */
    public static Element says(EditedFile file) {
        List<Html> body = new ArrayList<>();
        if (file.document().ofRules()) {
            body.add(el("h2", "Det, filen siger"));
            if (file.said().rules().isEmpty()) {
                body.add(el("p", "Står her, når reglerne kan læses."));
            }
            file.said().rules().forEach(rule -> body.add(rule(file, rule)));
        }
        return el("section", body).with("id", "siger");
    }

    private static Html rule(EditedFile file, Rule rule) {
        List<Html> conditions = new ArrayList<>();
        Map<String, Field> asked = new LinkedHashMap<>();
        rule.conditions().forEach(condition -> {
            conditions.add(el("li", ConditionWords.of(condition)));
            condition.fields().forEach(field -> asked.put(field.path(), field));
        });
        rule.conditions().stream()
                .filter(condition -> condition.type().builtIn())
                .flatMap(condition -> condition.fields().stream())
                .forEach(field -> asked.remove(field.path()));
        boolean local = rule.info().placering().lag() > 0;
        List<Html> changes = new ArrayList<>();
        file.said().changes().stream()
                .filter(change -> change.rule().equals(rule.info()))
                .forEach(change -> changes.add(change(change)));
        List<String> readers = file.said().readers().getOrDefault(rule.id(), List.of());
        return el(
                        "section",
                        el("h3", a(RuleSite.rule(rule.id()), rule.id()), text(" "), Parts.mark(rule.info())),
                        el("p", OutcomeWords.plain(rule.info().forklaring())),
                        local
                                ? Html.nothing()
                                : rule.info().grundlag() == dk.indsatsregler.Grundlag.LOV
                                        ? el("p", "Lov. Kommunen kan hverken skærpe eller lempe den.")
                                        : adapt(rule.id()),
                        el("ul", conditions),
                        Html.of(changes),
                        el(
                                "dl",
                                asked.isEmpty()
                                        ? Html.nothing()
                                        : Parts.row(
                                                "Læser",
                                                Parts.joined(
                                                        asked.keySet(), path -> a(RuleSite.field(path), path), ", ")),
                                readers.isEmpty() ? Html.nothing() : Parts.row("Læses af", Parts.rules(readers)),
                                uses(file.said().uses().getOrDefault(rule.id(), List.of()))))
                .cls("siger");
    }

    private static Html change(RuleChange change) {
        if (change.replaced() == null) {
            return el("p", "Ny regel: den ændrer ingen af de andre.");
        }
        List<Html> words = new ArrayList<>();
        change.decides().forEach(word -> words.add(el("li", word)));
        return Html.of(
                el("h4", "Ændrer"),
                words.isEmpty()
                        ? el("p", "Den afgør det samme som den regel, den erstatter.")
                        : el("ul", words).cls("aendrer"));
    }

    private static Html uses(List<TextPlace> places) {
        Map<Document, List<TextPlace>> files = new LinkedHashMap<>();
        places.forEach(place ->
                files.computeIfAbsent(place.document(), d -> new ArrayList<>()).add(place));
        List<Html> items = new ArrayList<>();
        files.forEach((document, some) -> {
            if (items.size() < MOST_PLACES) {
                TextPlace first = some.get(0);
                items.add(el(
                        "li",
                        a(of(document).at("L" + first.line()), document.name() + ", linje " + first.line()),
                        text(
                                some.size() == 1
                                        ? ""
                                        : " og " + Parts.count(some.size() - 1, "sted", "steder") + " mere")));
            }
        });
        return items.isEmpty() ? Html.nothing() : Parts.row("Nævnes i", el("ul", items));
    }

    private static Html keys() {
        return Parts.folded(
                "Genveje på tastaturet",
                el(
                        "dl",
                        Parts.row("Ctrl+S", "gemmer"),
                        Parts.row("Ctrl+Enter", "validerer"),
                        Parts.row("Ctrl+.", "retter det første problem, der kan rettes præcist"),
                        Parts.row("F8 og Shift+F8", "går til det næste og det forrige problem"),
                        Parts.row("Ctrl+mellemrum", "viser, hvad der kan stå her; Esc lukker"),
                        Parts.row("Tab", "går ud af teksten")));
    }

    /** What can be written at a place. */
    public static Html completions(List<Completion> some) {
        List<Html> items = new ArrayList<>();
        some.forEach(each -> items.add(el(
                "li",
                el("button", text(each.label()), each.about().isEmpty() ? Html.nothing() : el("small", each.about()))
                        .with("type", "button")
                        .with("data-kolonne", String.valueOf(each.column()))
                        .with("data-tekst", each.text()))));
        return items.isEmpty()
                ? el("p", "Der er ingen forslag her.")
                : el("ul", items).with("aria-label", "Det, der kan stå her");
    }

    /**
     * A tried child on its way into a file.
     *
     * @param sag the case as JSON
     * @param rule the rule it shows
     * @param scenario the scenario
     * @param files where it can go
     * @param notes what is missing
     */
    public static SitePage scenario(
            String sag, String rule, String scenario, List<Document> files, List<String> notes) {
        List<Html> options = new ArrayList<>();
        files.forEach(file -> options.add(el("option", file.name()).with("value", of(file).path())));
        return page(
                SCENARIO,
                "Gem som scenarie",
                Html.of(
                        notes(notes, false),
                        el("pre", scenario).with("tabindex", "0"),
                        files.isEmpty()
                                ? el(
                                        "p",
                                        "Der er ingen fil at lægge det i. Lav først en regel i jeres egen mappe under Ret.")
                                : form(
                                        SCENARIO,
                                        hidden("sag", sag),
                                        hidden("fil", "nej"),
                                        hidden("scenarie", rule),
                                        el("label", "Lægges i filen").with("for", "til"),
                                        el(
                                                "p",
                                                el("select", options)
                                                        .with("id", "til")
                                                        .with("name", "til")),
                                        el(
                                                        "p",
                                                        el(
                                                                "label",
                                                                el("input")
                                                                        .with("type", "checkbox")
                                                                        .with("name", "opdigtet")
                                                                        .with("value", "ja"),
                                                                text(" Barnet er opdigtet")))
                                                .cls("valg"),
                                        el("p", "Intet er gemt endnu: teksten vises i filen, og I gemmer den dér.")
                                                .cls("hjaelp"),
                                        el("p", button("laeg", "Læg det i filen")))));
    }

    private static Element form(Address to, Html... inside) {
        return el("form", inside)
                .with("method", "post")
                .with("autocomplete", "off")
                .to("action", to);
    }

    private static Element hidden(String name, String value) {
        return el("input").with("type", "hidden").with("name", name).with("value", value);
    }

    private static Element button(String value, String words) {
        return el("button", words).with("type", "submit").with("name", "goer").with("value", value);
    }
}
