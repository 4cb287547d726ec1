package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Forskelle;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.overview.AreaNames;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.overview.ReasonText;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A child to try the rules on: the answer first, then the question that settles most, and why. */
public final class CasePage {

    /** Where it is. */
    public static final Address ADDRESS = Address.page("proev");

    /** Why the rules came out as they did; apart from the answer, which stays short enough to read. */
    public static final Address WHY = Address.page("hvorfor");

    /** A draft of the reasons. */
    public static final Address DRAFT = Address.page("udkast");

    /** The case as JSON. */
    public static final Address CASE = Address.page("sag.json");

    /** The answer as JSON. */
    public static final Address ANSWER = Address.page("svar.json");

    /** What a case can hold, as JSON Schema. */
    public static final Address CASE_SCHEMA = Address.page("sag.schema.json");

    /** What an answer holds, as JSON Schema. */
    public static final Address ANSWER_SCHEMA = Address.page("svar.schema.json");

    /** Opens a file, and prints; the page works without. */
    public static final Address SCRIPT = Address.page("proev.js");

    // The case stands once on the page; buttons everywhere on it send that.
    private static final String FORM = "sagsform";

    private static final String WHY_TITLE = "Hvorfor, og hvorfor ikke";

    private static final int MORE = 12;

    private static final String JAVA = """
            Sag sag = SagJson.standard().læs(Files.readString(Path.of("sag.json")));
            Vurdering vurdering = Regelmotor.standard().vurder(sag);
            System.out.println(VurderingJson.skrivIndrykket(vurdering));
            """;

    private final RuleSite site;
    private final TriedCase tried;
    private final BiFunction<FactType, @Nullable String, Map<String, String>> told;

    /**
     * @param site what there is to show
     * @param tried what the browser holds
     * @param told what is told of a fact, as JSON by field
     */
    public CasePage(RuleSite site, TriedCase tried, BiFunction<FactType, @Nullable String, Map<String, String>> told) {
        this.site = site;
        this.tried = tried;
        this.told = told;
    }

    /** The page before there is a child. */
    public SitePage start() {
        return page(Html.of(errors(), beginning(), opening()));
    }

    /** The page of an assessment. */
    public SitePage of(Vurdering assessment) {
        Sag sag = java.util.Objects.requireNonNull(tried.sag());
        IngenVurdering none = assessment.ingenVurdering();
        if (none != null) {
            return page(Html.of(
                    errors(), el("p", "INGEN VURDERING. " + none.årsag()).cls("advarsel"), about(sag)));
        }
        return page(Html.of(
                form("sagen").with("id", FORM),
                errors(),
                el(
                                "div",
                                el(
                                                "section",
                                                el("h2", "Svaret nu"),
                                                OverviewParts.of(
                                                        Overviews.of(assessment),
                                                        Pictures.of(site.rules(), sag, assessment),
                                                        CasePage::why))
                                        .cls("svaret")
                                        .with("id", "svaret"),
                                el("section", question(assessment), further(assessment))
                                        .cls("spoerges"))
                        .cls("delt"),
                states(assessment, WHY_TITLE),
                answers(sag),
                about(sag),
                tools()));
    }

    private SitePage page(Html body) {
        return new SitePage(ADDRESS, "Prøv et barn", List.of(), body, List.of(), List.of(SCRIPT));
    }

    private Html errors() {
        if (tried.errors().isEmpty()) {
            return Html.nothing();
        }
        List<Html> items = new ArrayList<>();
        tried.errors().forEach(error -> items.add(el("li", el("a", error).with("href", "#spoergsmaal"))));
        return el("div", el("h2", "Ret dette"), el("ul", items))
                .cls("fejl")
                .with("role", "alert")
                .with("tabindex", "-1");
    }

    private Html beginning() {
        return form(
                        "begynd",
                        el("h2", "Et nyt barn"),
                        el(
                                "p",
                                "Barnet er opdigtet. Intet gemmes, og intet sendes; alt er i browseren, til siden lukkes."),
                        el(
                                "fieldset",
                                el("legend", "Vurderes den"),
                                el("p", "Dag, måned og år, fx 30 3 2020.").cls("hjaelp"),
                                AnswerInput.date("dato", null)),
                        areas(List.of()),
                        el("p", button("begynd", "Begynd")))
                .with("id", "spoergsmaal");
    }

    private Html areas(java.util.Collection<String> chosen) {
        List<Html> boxes = new ArrayList<>();
        boxes.add(el("legend", "Områder"));
        boxes.add(el("p", "Uden valg vurderes det, oplysningerne handler om.").cls("hjaelp"));
        for (String area : site.byArea().keySet()) {
            if (!area.startsWith(RuleSet.LOCAL) || site.rules().practices().contains(area)) {
                boxes.add(el(
                                "p",
                                el(
                                        "label",
                                        el("input")
                                                .with("type", "checkbox")
                                                .with("name", "omraade")
                                                .with("value", area)
                                                .with("checked", chosen.contains(area)),
                                        text(" " + AreaNames.of(area))))
                        .cls("valg"));
            }
        }
        return el("fieldset", boxes).cls("omraader");
    }

    private Html opening() {
        return el(
                        "form",
                        el("h2", "Åbn en sag"),
                        el(
                                        "p",
                                        "En sag, der åbnes fra en fil, bliver aldrig til et scenarie: den kan handle om et rigtigt barn.")
                                .cls("hjaelp"),
                        el(
                                        "p",
                                        el("label", "Vælg en fil ").with("for", "fil"),
                                        el("input")
                                                .with("type", "file")
                                                .with("id", "fil")
                                                .with("accept", ".json"))
                                .with("id", "filvalg")
                                .with("hidden", true),
                        el("label", "Sagen som JSON").with("for", "sagstekst"),
                        el("textarea")
                                .with("id", "sagstekst")
                                .with("name", "sag")
                                .with("rows", "8")
                                .with("autocomplete", "off")
                                .with("spellcheck", "false"),
                        el("p", button("aabn", "Åbn").cls("anden")))
                .with("method", "post")
                .with("autocomplete", "off")
                .to("action", ADDRESS);
    }

    private Html question(Vurdering assessment) {
        List<Mangel> open = assessment.mangler();
        Mangel next = open.stream()
                .filter(m -> tried.asked().isEmpty()
                        ? !tried.skipped().contains(AskedPlace.place(m))
                        : AskedPlace.place(m).equals(tried.asked()))
                .findFirst()
                .orElse(null);
        String place = next == null ? tried.asked() : AskedPlace.place(next);
        AskedPlace question = AskedPlace.at(place, site.rules().vocabulary()).orElse(null);
        if (question == null) {
            return Html.of(
                    el("h2", "Næste spørgsmål").with("id", "spoergsmaal"),
                    el(
                            "p",
                            open.isEmpty()
                                    ? "Der er ikke flere spørgsmål, der kan ændre svaret."
                                    : "De andre spørgsmål er sprunget over. De står herunder."));
        }
        List<Html> inside = new ArrayList<>();
        inside.add(el("h2", tried.asked().isEmpty() ? "Næste spørgsmål" : "Spørgsmål")
                .with("id", "spoergsmaal"));
        if (next != null && next.spærring() != null) {
            inside.add(el(
                            "p",
                            "Spørg ikke forældre og netværk endnu. Spørgsmålet kan besvares, hvis svaret vides i forvejen.")
                    .cls("advarsel"));
        }
        inside.add(inputs(question, next));
        if (next != null) {
            inside.add(el(
                            "p",
                            "Svares af: " + next.svaresAf().tekst() + (next.skøn() ? ", som et fagligt skøn" : "")
                                    + ". Svaret kan afgøre "
                                    + Parts.count(next.afgør().size(), "udfald", "udfald") + ".")
                    .cls("hjaelp"));
            inside.add(Parts.folded(
                    "Hvorfor spørges der?", el("p", text("Det læses af "), Parts.rules(next.afgør()), text("."))));
        }
        inside.add(hidden("sti", place));
        inside.add(el(
                "p",
                button("svar", "Svar").with("accesskey", "n"),
                text(" "),
                button("spring", "Spring over").cls("anden")));
        return form("svar", inside.toArray(new Html[0]));
    }

    private Html inputs(AskedPlace question, @Nullable Mangel missing) {
        Field field = question.field();
        if (field != null) {
            Map<String, String> answers = told.apply(question.type(), question.id());
            String which = question.id() == null ? "" : " (" + question.id() + ")";
            String words = missing == null ? FieldPages.about(field) + which : missing.spørgsmål();
            return AnswerInput.of(field, answers.get(field.name()), words);
        } else if (question.id() == null && isPlain(question.type())) {
            return el(
                    "fieldset",
                    el("legend", missing == null ? question.type().which() : missing.spørgsmål()),
                    AnswerInput.radio("antal", "0", "Ingen", false),
                    AnswerInput.radio("antal", "1", "Én", false),
                    AnswerInput.radio("antal", "2", "To", false),
                    AnswerInput.radio("antal", "3", "Tre", false),
                    AnswerInput.radio("antal", "", "Ved ikke", true));
        }
        // Some of what there can be several of makes no sense without its day or its role: all of it is asked at once.
        List<Html> all = new ArrayList<>();
        all.add(el("p", missing == null ? question.type().which() : missing.spørgsmål())
                .cls("indledning"));
        if (question.id() == null) {
            all.add(el(
                            "p",
                            el(
                                    "label",
                                    el("input")
                                            .with("type", "checkbox")
                                            .with("name", "antal")
                                            .with("value", "0"),
                                    text(" Der er ingen")))
                    .cls("valg"));
        }
        Map<String, String> answers = question.id() == null ? Map.of() : told.apply(question.type(), question.id());
        List<Html> rest = new ArrayList<>();
        rest.add(el("summary", "Mere om den"));
        for (Field each : question.type().toldFields()) {
            if (!each.name().equals("id")) {
                (each.mandatory() ? all : rest)
                        .add(AnswerInput.of(each, answers.get(each.name()), Parts.capital(FieldPages.about(each))));
            }
        }
        all.add(el("details", rest));
        return Html.of(all);
    }

    /** Can there be one of the type with nothing told of it but that it is there? */
    public static boolean isPlain(FactType type) {
        return type.toldFields().stream()
                .noneMatch(f -> f.mandatory() && !f.name().equals("id"));
    }

    private Html further(Vurdering assessment) {
        List<Mangel> open = assessment.mangler();
        if (open.isEmpty()) {
            return Html.nothing();
        }
        List<Html> items = new ArrayList<>();
        for (Mangel missing : open.subList(0, Math.min(MORE, open.size()))) {
            items.add(el("li", choose(AskedPlace.place(missing), missing.spørgsmål())));
        }
        String rest = open.size() > MORE
                ? "De " + MORE + ", der afgør mest, af " + open.size() + " spørgsmål"
                : "Alle åbne spørgsmål";
        return Parts.folded(rest, el("ul", items).cls("valgliste"));
    }

    private Element choose(String place, String words) {
        return el("button", words)
                .with("type", "submit")
                .with("form", FORM)
                .with("name", "ret")
                .with("value", place)
                .cls("link");
    }

    private Html whatIf(Vurdering assessment) {
        if (tried.whatIf().isEmpty() || assessment.udfald().stream().noneMatch(u -> u.id().equals(tried.whatIf()))) {
            return Html.nothing();
        }
        Forskelle changes = assessment.forskelle(tried.whatIf());
        List<Html> body = new ArrayList<>();
        body.add(el("h2", "Hvad skulle være anderledes: " + tried.whatIf()).with("id", "anderledes"));
        body.add(el("p", "Det viser, hvor tæt udfaldet er på, ikke hvad der bør svares. Et svar skal være rigtigt."));
        for (Forskelle.Forskel change : changes.forskelle()) {
            List<Html> together = new ArrayList<>();
            change.ændringer()
                    .forEach(each -> together.add(el("li", each.spørgsmål() + " " + each.fra() + " → " + each.til())));
            body.add(el("ul", together));
        }
        String only = changes.kunGrænser();
        if (only != null) {
            body.add(el("p", only));
        } else if (changes.forskelle().isEmpty()) {
            body.add(el(
                    "p",
                    changes.status() == Status.UAFKLARET
                            ? "Udfaldet er uafklaret: det er spørgsmålene, der skal besvares."
                            : "Ingen andre svar, der må prøves, ville ændre udfaldet."));
        }
        List<List<Html>> rows = new ArrayList<>();
        changes.grænser()
                .forEach(limit -> rows.add(List.of(
                        text(limit.betydning()),
                        text(limit.krav()),
                        text(limit.værdi() == null ? "ikke oplyst" : limit.værdi()))));
        if (!rows.isEmpty()) {
            body.add(Parts.table("Grænser", List.of("Måles", "Kræves", "I sagen"), rows));
        }
        return el("section", body).cls("note");
    }

    private Html scenario() {
        return tried.scenario().isEmpty()
                ? Html.nothing()
                : el(
                                "section",
                                el("h2", "Som scenarie"),
                                el("p", "Gem teksten i en .feature-fil, hvis barnet er opdigtet. Intet er gemt her."),
                                el("pre", tried.scenario()).with("tabindex", "0"))
                        .with("id", "scenarie");
    }

    /**
     * Why a rule came out as it did, or all that came out alike.
     *
     * @param rule the one asked about; empty for none
     * @param state the state of those to list, by its name; empty for that of the one asked about
     */
    public SitePage why(Vurdering assessment, String rule, String state) {
        if (assessment.ingenVurdering() != null) {
            return of(assessment);
        }
        Udfald asked = assessment.udfald().stream()
                .filter(outcome -> outcome.id().equals(rule))
                .findFirst()
                .orElse(null);
        Status listed = Arrays.stream(Status.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(asked == null ? null : asked.status());
        return new SitePage(
                WHY,
                WHY_TITLE,
                List.of(),
                Html.of(
                        form(
                                        "sagen",
                                        el("button", "Tilbage til svaret")
                                                .with("type", "submit")
                                                .to("formaction", ADDRESS))
                                .with("id", FORM),
                        asked == null ? Html.nothing() : reason(assessment, asked),
                        whatIf(assessment),
                        scenario(),
                        states(assessment, "Alle regler"),
                        listed == null ? Html.nothing() : list(assessment, listed)),
                List.of(),
                List.of(SCRIPT));
    }

    private Html reason(Vurdering assessment, Udfald outcome) {
        return el(
                        "section",
                        el("h2", outcome.id() + ": " + outcome.regel().titel()),
                        el(
                                "p",
                                text(ReasonParts.mark(outcome.status()) + " "
                                        + Parts.capital(outcome.status().tekst()) + " "),
                                Parts.mark(outcome.regel()),
                                Parts.weaker(outcome.regel()),
                                text(" " + outcome.regel().kilde().henvisning())),
                        ReasonParts.of(assessment.forklar(outcome.id())),
                        outcome.status() == Status.UDEN_FOR_GYLDIGHED
                                ? Html.nothing()
                                : el(
                                        "p",
                                        ask("hvad", outcome.id(), "Hvad skulle være anderledes?"),
                                        text(" "),
                                        draftButton("regel", outcome.id(), "Udkast til begrundelse"),
                                        scenarioButton(outcome.id())))
                .with("id", "grunden");
    }

    /**
     * A draft of the reasons for the professional, to copy from.
     *
     * @param rule the outcome it is about
     * @param whole all that the area's answer rests on besides, and its duties?
     * @param printed the day that stands on it
     */
    public SitePage draft(Vurdering assessment, String rule, boolean whole, LocalDate printed) {
        Udfald asked = assessment.ingenVurdering() != null
                ? null
                : assessment.udfald().stream()
                        .filter(outcome -> outcome.id().equals(rule))
                        .findFirst()
                        .orElse(null);
        if (asked == null) {
            return of(assessment);
        }
        String area = asked.regel().område();
        List<String> ofArea = assessment.tilBegrundelse(area);
        Html draft;
        try {
            draft = DraftParts.of(assessment.begrundelse(
                    Udskrift.faglig(printed), whole && !ofArea.isEmpty() ? ofArea : List.of(rule)));
        } catch (IllegalArgumentException none) {
            draft = el("p", String.valueOf(none.getMessage())).cls("advarsel");
        }
        return new SitePage(
                DRAFT,
                "Udkast til begrundelse",
                List.of(),
                Html.of(
                        form(
                                        "sagen",
                                        errors(),
                                        el(
                                                "fieldset",
                                                el("legend", "Dateres den"),
                                                AnswerInput.date("udskrift", "\"" + printed + "\"")),
                                        el(
                                                        "div",
                                                        draftButton("regel", rule, "Udkast om " + rule),
                                                        ofArea.isEmpty()
                                                                ? Html.nothing()
                                                                : draftButton(
                                                                        "omraade",
                                                                        rule,
                                                                        "Udkast om hele området: "
                                                                                + AreaNames.of(area)),
                                                        el("button", "Tilbage til svaret")
                                                                .with("type", "submit")
                                                                .to("formaction", ADDRESS))
                                                .cls("knapper"))
                                .with("id", FORM),
                        draft),
                List.of(),
                List.of(SCRIPT));
    }

    private static Element draftButton(String name, String rule, String words) {
        return el("button", words)
                .with("type", "submit")
                .with("form", FORM)
                .with("name", "udkast-" + name)
                .with("value", rule)
                .cls("anden")
                .to("formaction", DRAFT);
    }

    // How many came out how, each leading to its list.
    private static Html states(Vurdering assessment, String heading) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        assessment.udfald().forEach(outcome -> counts.merge(outcome.status(), 1, Integer::sum));
        List<Html> buttons = new ArrayList<>();
        for (Status status :
                List.of(Status.OPFYLDT, Status.UAFKLARET, Status.IKKE_OPFYLDT, Status.UDEN_FOR_GYLDIGHED)) {
            int count = counts.getOrDefault(status, 0);
            if (count > 0) {
                buttons.add(ask(
                        "stand",
                        status.name(),
                        ReasonParts.mark(status) + " " + Parts.capital(status.tekst()) + ": "
                                + Parts.count(count, "regel", "regler")));
            }
        }
        return el("section", el("h2", heading), el("div", buttons).cls("knapper"))
                .cls("hvorfor");
    }

    private static Html list(Vurdering assessment, Status status) {
        List<Html> items = new ArrayList<>();
        for (Udfald outcome : assessment.udfald()) {
            if (outcome.status() == status) {
                String whyNot =
                        status == Status.IKKE_OPFYLDT ? ReasonText.whyNot(assessment.forklar(outcome.id())) : "";
                items.add(el(
                        "li",
                        Parts.mark(outcome.regel()),
                        text(" "),
                        why(outcome.id()),
                        text(": " + outcome.regel().titel()
                                + (whyNot.isEmpty()
                                        ? ""
                                        : outcome.regel().titel().endsWith("?") ? " " : ". ")
                                + whyNot)));
            }
        }
        return el(
                        "section",
                        el("h2", ReasonParts.mark(status) + " " + Parts.capital(status.tekst())),
                        el("ul", items).cls("grunde"))
                .with("id", "liste");
    }

    /** Asks why. */
    private static Element why(String rule) {
        return el("button", rule)
                .with("form", FORM)
                .with("name", "hvorfor")
                .with("value", rule)
                .cls("link")
                .to("formaction", WHY);
    }

    private Html scenarioButton(String rule) {
        if (tried.fromFile()) {
            return Html.nothing();
        }
        Html shown = ask("scenarie", rule, "Vis barnet som scenarie");
        return site.edited()
                ? Html.of(
                        text(" "),
                        shown,
                        text(" "),
                        ask("scenarie", rule, "Gem som scenarie").to("formaction", EditPages.SCENARIO))
                : Html.of(text(" "), shown);
    }

    private static Element ask(String name, String value, String words) {
        return el("button", words)
                .with("type", "submit")
                .with("form", FORM)
                .with("name", name)
                .with("value", value)
                .cls("anden")
                .to("formaction", WHY);
    }

    private Html answers(Sag sag) {
        List<Html> items = new ArrayList<>();
        for (FactType type : site.rules().vocabulary().told()) {
            Class<? extends Record> record = type.record();
            List<? extends Record> facts =
                    record == null ? List.of() : sag.fakta(record).orElse(List.of());
            if (record != null && facts.isEmpty() && sag.fakta(record).isPresent()) {
                items.add(el("li", text(type.name() + ": ingen "), choose(type.name(), "Ret")));
            }
            for (Record fact : facts) {
                String id = type.many() ? site.rules().vocabulary().id(type, fact) : null;
                String place = type.name() + (id == null ? "" : "[" + id + "]");
                told.apply(type, id)
                        .forEach((name, json) -> type.field(name).ifPresent(field -> {
                            if (!name.equals("id")) {
                                items.add(el(
                                        "li",
                                        text(FieldPages.about(field) + (id == null ? "" : " (" + id + ")") + " "),
                                        el("strong", words(json)),
                                        text(" "),
                                        choose(place + "." + name, "Ret")));
                            }
                        }));
                if (id != null && told.apply(type, id).size() == 1) {
                    items.add(el("li", text(place + ": er der ")));
                }
            }
        }
        return items.isEmpty()
                ? Html.nothing()
                : Parts.folded(
                        "Tjek svarene (" + items.size() + ")", el("ul", items).cls("valgliste"));
    }

    private static String words(String json) {
        return json.equals("true")
                ? "Ja"
                : json.equals("false")
                        ? "Nej"
                        : json.replaceAll("[\"{}]", "")
                                .replace("fra:", "")
                                .replace(",til:", " til ")
                                .replace('_', ' ');
    }

    private Html about(Sag sag) {
        return Parts.folded(
                "Dato og områder",
                form(
                        "sagen",
                        el(
                                "fieldset",
                                el("legend", "Vurderes den"),
                                AnswerInput.date("dato", "\"" + sag.vurderingsdato() + "\"")),
                        areas(sag.områder()),
                        el("p", button("sagen", "Brug").cls("anden"))));
    }

    private Html tools() {
        return el(
                        "section",
                        el("h2", "Tag med"),
                        el(
                                        "div",
                                        fetch(CASE, "Hent sagen (JSON)"),
                                        fetch(ANSWER, "Hent svaret (JSON)"),
                                        el("button", "Udskriv")
                                                .with("type", "button")
                                                .with("id", "udskriv")
                                                .with("hidden", true)
                                                .cls("anden"))
                                .cls("knapper"),
                        Parts.folded(
                                "For udviklere",
                                el(
                                        "p",
                                        text("Det samme fra Java; "),
                                        el("code", "sag.json"),
                                        text(" er den hentede sag:")),
                                el("pre", JAVA).with("tabindex", "0"),
                                el(
                                        "p",
                                        text("Skemaer (JSON Schema): "),
                                        a(CASE_SCHEMA, "sagen"),
                                        text(" og "),
                                        a(ANSWER_SCHEMA, "svaret"))),
                        el("p", a(ADDRESS, "Begynd forfra med et nyt barn")))
                .cls("tag-med");
    }

    private static Html fetch(Address to, String words) {
        return el("button", words)
                .with("type", "submit")
                .with("form", FORM)
                .to("formaction", to)
                .cls("anden");
    }

    private Element form(String name, Html... inside) {
        List<Html> all = new ArrayList<>();
        if (tried.sag() != null) {
            all.add(hidden("sag", tried.json()));
            all.add(hidden("sprunget", String.join(" ", tried.skipped())));
            all.add(hidden("fil", tried.fromFile() ? "ja" : "nej"));
        }
        all.addAll(List.of(inside));
        return el("form", all)
                .with("method", "post")
                .with("autocomplete", "off")
                .with("data-form", name)
                .to("action", ADDRESS);
    }

    private static Element hidden(String name, String value) {
        return el("input").with("type", "hidden").with("name", name).with("value", value);
    }

    private static Element button(String value, String words) {
        return el("button", words).with("type", "submit").with("name", "goer").with("value", value);
    }
}
