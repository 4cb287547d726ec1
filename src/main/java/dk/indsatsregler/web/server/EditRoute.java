package dk.indsatsregler.web.server;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.editing.Completion;
import dk.indsatsregler.editing.Corrections;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.ScenarioPlace;
import dk.indsatsregler.editing.TextPlace;
import dk.indsatsregler.editing.Workspace;
import dk.indsatsregler.editing.local.LocalRule;
import dk.indsatsregler.editing.local.OwnFolders;
import dk.indsatsregler.editing.local.OwnFolders.Snapshot;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.difference.LayerChanges;
import dk.indsatsregler.testing.difference.RuleChange;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.html.Links;
import dk.indsatsregler.web.pages.EditPages;
import dk.indsatsregler.web.pages.EditedFile;
import dk.indsatsregler.web.pages.EditedFile.Said;
import dk.indsatsregler.web.pages.SitePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One's own files, edited. What is sent is a file's text and never a child's case; a file is found among those that are there, by its whole path. */
final class EditRoute {

    private static final int MOST_COMPLETIONS = 40;
    private static final String LOCKED =
            "Filen følger med og er låst: den siger, hvad kilderne siger. Lov kan ikke ændres. Det andet kan"
                    + " tilpasses i jeres egen mappe.";

    private final OwnFolders own;

    EditRoute(OwnFolders own) {
        this.own = own;
    }

    /** The list of files. */
    SitePage list(List<String> notes) throws IOException {
        Snapshot now = own.now();
        Map<Document, List<Regelproblem>> found = now.workspace().problems();
        Map<Document, @Nullable List<Regelproblem>> files = new TreeMap<>();
        for (Document document : now.digests().keySet()) {
            if (document.ofRules()) {
                files.put(document, found.getOrDefault(document, List.of()));
            } else { // held against rules that can be read
                files.put(document, now.workspace().sound() ? now.workspace().problems(document) : null);
            }
        }
        List<Document> below = now.workspace().documents().stream()
                .filter(document -> document.layer() == 0 && document.ofRules())
                .toList();
        return EditPages.list(files, now.refused(), below, notes);
    }

    private static String path(Document document) {
        return Links.served().to(EditPages.of(document));
    }

    private static Optional<Document> at(Snapshot now, String path) {
        return now.workspace().documents().stream()
                .filter(document -> path(document).equals(path))
                .findFirst();
    }

    /** The page of a file as it stands on disk; empty when there is none. */
    Optional<SitePage> page(String path) throws IOException {
        Snapshot now = own.now();
        return at(now, path).map(document -> EditPages.file(opened(now, document)));
    }

    private static EditedFile opened(Snapshot now, Document document) {
        String stands = now.workspace().text(document).orElse("");
        String text = stands.replace("\r\n", "\n");
        String sha256 = now.digests().getOrDefault(document, "");
        return new EditedFile(
                document, text, sha256, true, locked(document, stands), List.of(), true, "", said(now, document, text));
    }

    private static String locked(Document document, String stands) {
        if (document.layer() == 0) {
            return LOCKED;
        } else if (stands.getBytes(StandardCharsets.UTF_8).length > OwnFolders.MOST_BYTES) {
            return "Filen er for stor til at rettes her.";
        }
        return isPlain(stands.replace("\r\n", "\n"))
                ? ""
                : "Filen har tegn, et tekstfelt ikke kan vise uændret. Ret den i en teksteditor.";
    }

    /** Would a field for text give it back as it is? */
    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean seen = c >= ' ' && c < 0xFFFD && !half;
            return seen || c == '\n' || c == '\t' || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
        });
    }

    /**
     * What is answered to a form of a file: a page, or a piece of one.
     *
     * @return the piece, or the page; empty when there is no such file
     */
    Optional<Answered> posted(String path, SentForm form) throws IOException {
        Snapshot now = own.now();
        Document document = at(now, path).orElse(null);
        if (document == null) {
            return Optional.empty();
        }
        String stands = now.workspace().text(document).orElse("");
        if (!locked(document, stands).isEmpty()) {
            return Optional.of(
                    Answered.page(EditPages.file(opened(now, document).told(false, List.of("Intet er ændret.")))));
        }
        String text = form.first("tekst").replace("\r\n", "\n");
        if (!isPlain(text)) {
            throw new IllegalArgumentException("no text");
        }
        String does = form.first("goer");
        return Optional.of(
                switch (does) {
                    case "fil" -> Answered.piece(alone(now, sent(now, document, text, form)));
                    case "alt" -> Answered.piece(whole(judged(now, document, text, form)));
                    case "forslag" -> Answered.piece(EditPages.completions(completions(now, document, text, form)));
                    case "gem" -> saved(now, document, text, form);
                    case "retalle" -> Answered.page(EditPages.file(correctedAll(now, document, text, form)));
                    default ->
                        Answered.page(EditPages.file(
                                does.startsWith("ret ")
                                        ? corrected(now, document, text, form)
                                        : judged(now, document, text, form)));
                });
    }

    /**
     * What is answered.
     *
     * @param page a page; {@code null} for a piece
     * @param piece a piece of one
     * @param written is something on disk other than before?
     */
    record Answered(@Nullable SitePage page, Html piece, boolean written) {

        static Answered page(SitePage page) {
            return new Answered(page, Html.nothing(), false);
        }

        static Answered piece(Html piece) {
            return new Answered(null, piece, false);
        }
    }

    private static Html alone(Snapshot now, EditedFile file) {
        List<Regelproblem> problems = with(now, file.document(), file.text()).problems(file.document());
        Said said = new Said(problems, sound(problems), 0, List.of(), List.of(), Map.of(), Map.of());
        EditedFile judged = with(file, said);
        return Html.of(EditPages.status(judged), EditPages.problems(judged));
    }

    private static Html whole(EditedFile file) {
        return Html.of(EditPages.status(file), EditPages.problems(file), EditPages.says(file));
    }

    private static EditedFile with(EditedFile file, Said said) {
        return new EditedFile(
                file.document(), file.text(), file.sha256(), file.saved(), "", List.of(), true, file.caret(), said);
    }

    private static boolean sound(List<Regelproblem> problems) {
        return problems.stream().allMatch(Regelproblem::erAdvarsel);
    }

    private static EditedFile sent(Snapshot now, Document document, String text, SentForm form) {
        boolean saved = text.equals(now.workspace().text(document).orElse("").replace("\r\n", "\n"));
        Said nothing = new Said(List.of(), true, 0, List.of(), List.of(), Map.of(), Map.of());
        String caret = form.first("markoer");
        return new EditedFile(
                document,
                text,
                form.first("sha256"),
                saved,
                "",
                List.of(),
                true,
                caret.matches("[0-9]{1,7}") ? caret : "",
                nothing);
    }

    private static EditedFile judged(Snapshot now, Document document, String text, SentForm form) {
        return with(sent(now, document, text, form), said(now, document, text));
    }

    private static Workspace with(Snapshot now, Document document, String text) {
        Workspace workspace = now.workspace();
        String stands = workspace.text(document).orElse("").replace("\r\n", "\n");
        return text.equals(stands) ? workspace : workspace.with(document, text);
    }

    private static Said said(Snapshot now, Document document, String text) {
        Workspace workspace = with(now, document, text);
        Map<Document, List<Regelproblem>> all = workspace.problems();
        int elsewhere = (int) all.entrySet().stream()
                .filter(file -> !file.getKey().equals(document))
                .flatMap(file -> file.getValue().stream())
                .filter(problem -> !problem.erAdvarsel())
                .count();
        if (!document.ofRules()) {
            List<Regelproblem> problems = workspace.problems(document);
            return new Said(problems, sound(problems), elsewhere, List.of(), List.of(), Map.of(), Map.of());
        }
        List<Regelproblem> problems = all.getOrDefault(document, List.of());
        if (!workspace.sound()) {
            return new Said(problems, false, elsewhere, List.of(), List.of(), Map.of(), Map.of());
        }
        List<Rule> rules = workspace.rules().rules().stream()
                .filter(rule -> rule.info().placering().lag() == document.layer()
                        && rule.info().placering().fil().equals(document.name()))
                .toList();
        Map<String, List<TextPlace>> uses = new TreeMap<>();
        Map<String, List<String>> readers = new TreeMap<>();
        for (Rule rule : rules) {
            readers.put(
                    rule.id(),
                    workspace.rules().readers(rule).stream()
                            .map(Rule::id)
                            .distinct()
                            .sorted()
                            .toList());
        }
        workspace
                .symbols(document)
                .forEach(symbol -> uses.put(
                        symbol.id(),
                        workspace.references(document, symbol.first(), symbol.column() + 1).stream()
                                .filter(place -> !place.document().equals(document))
                                .sorted(Comparator.comparing(TextPlace::document)
                                        .reversed()
                                        .thenComparing(TextPlace::line))
                                .toList()));
        return new Said(problems, true, elsewhere, rules, changes(now, workspace, document), uses, readers);
    }

    private static List<RuleChange> changes(Snapshot now, Workspace workspace, Document document) {
        if (document.layer() == 0) {
            return List.of();
        }
        Workspace below = now.levels().get(document.layer() - 1);
        Workspace with = workspace.upTo(document.layer());
        return below.sound() && with.sound()
                ? LayerChanges.of(below.rules(), with.rules()).stream()
                        .filter(change -> change.rule().placering().fil().equals(document.name()))
                        .toList()
                : List.of();
    }

    private static EditedFile corrected(Snapshot now, Document document, String text, SentForm form) {
        return judged(now, document, text, form).said().problems().stream()
                .map(Regelproblem::rettelse)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(correction -> EditPages.name(correction).equals(form.first("goer")))
                .findFirst()
                .map(correction -> carriedOut(now, document, text, form, List.of(correction)))
                .orElseGet(
                        () -> judged(now, document, text, form)
                                .told(
                                        false,
                                        List.of(
                                                "Teksten er en anden end den, rettelsen blev vist til. Intet er rettet; se listen igen.")));
    }

    private static EditedFile correctedAll(Snapshot now, Document document, String text, SentForm form) {
        return carriedOut(
                now,
                document,
                text,
                form,
                Corrections.together(judged(now, document, text, form).said().problems()));
    }

    private static EditedFile carriedOut(
            Snapshot now, Document document, String text, SentForm form, List<Rettelse> corrections) {
        String changed = Corrections.apply(text, corrections);
        return judged(now, document, changed, form)
                .told(true, List.of("Rettet: " + corrections.size() + ". Ikke gemt endnu."));
    }

    private Answered saved(Snapshot now, Document document, String text, SentForm form) throws IOException {
        EditedFile file = judged(now, document, text, form);
        if (!file.said().loads() && !form.first("alligevel").equals("ja")) {
            return Answered.page(EditPages.file(file.told(
                    false,
                    List.of(
                            document.ofRules()
                                    ? "Ikke gemt: med filen, som den er nu, kan ingen af reglerne bruges. Ret fejlene, eller sæt kryds ved"
                                            + " «Gem alligevel», og gem igen."
                                    : "Ikke gemt: scenarierne i filen kan ikke køres. Ret fejlene, eller sæt kryds ved «Gem alligevel», og gem"
                                            + " igen."))));
        }
        OwnFolders.Saved what;
        try {
            what = own.save(document, text, form.first("sha256"));
        } catch (IOException e) {
            return Answered.page(
                    EditPages.file(
                            file.told(
                                    false,
                                    List.of(
                                            "Ikke gemt: filen kan ikke skrives. Den, der står på disken, er, som den var. Teksten er her stadig."))));
        }
        return switch (what) {
            case WRITTEN -> {
                Snapshot after = own.now();
                EditedFile stands = opened(after, document);
                EditedFile written = new EditedFile(
                        document,
                        stands.text(),
                        stands.sha256(),
                        true,
                        stands.locked(),
                        List.of("Gemt."),
                        true,
                        file.caret(),
                        stands.said());
                yield new Answered(EditPages.file(written), Html.nothing(), true);
            }
            case CHANGED ->
                Answered.page(EditPages.file(file.told(
                        false,
                        List.of(
                                "Ikke gemt: filen er ændret på disken, siden den blev åbnet her. Intet er skrevet. Teksten er her stadig:"
                                        + " kopiér det, I vil beholde, åbn filen igen fra listen, og sæt det ind."))));
            case REFUSED ->
                Answered.page(EditPages.file(file.told(
                        false,
                        List.of("Ikke gemt: filen ville fylde mere end 256 kB, eller den er ikke længere i mappen."))));
        };
    }

    private static List<Completion> completions(Snapshot now, Document document, String text, SentForm form) {
        int at = Math.min(
                text.length(),
                form.first("markoer").matches("[0-9]{1,7}") ? Integer.parseInt(form.first("markoer")) : 0);
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        String written = before.substring(before.lastIndexOf('\n') + 1);
        return now.workspace().with(document, text).completions(document, line, column).stream()
                .filter(each -> each.label()
                        .toLowerCase(Locale.ROOT)
                        .contains(written.substring(Math.min(written.length(), each.column() - 1))
                                .strip()
                                .toLowerCase(Locale.ROOT)))
                .limit(MOST_COMPLETIONS)
                .toList();
    }

    /** A rule of one's own, to begin with: new, or the local version of another. */
    Answered begun(SentForm form) throws IOException {
        String id = form.first("id").strip();
        Snapshot now = own.now();
        boolean adapts = form.first("goer").equals("tilpas");
        RuleSet lower = now.levels().get(own.folders().size() - 1).rules();
        List<Regel> below = lower.versions(id).stream().map(Rule::info).toList();
        boolean known = !now.workspace().rules().versions(id).isEmpty();
        List<String> why = new ArrayList<>();
        if (adapts && below.isEmpty()) {
            why.add("Der er ingen regel med det id.");
        } else if (adapts) {
            LocalRule.locked(below).ifPresent(why::add);
        } else if (known) {
            why.add(id + " findes allerede. Den kan tilpasses.");
        } else {
            LocalRule.unusable(id).ifPresent(why::add);
        }
        if (!why.isEmpty()) {
            return Answered.page(list(why));
        }
        LocalRule rule = adapts
                ? LocalRule.adapted(below, lower.identity().version(), own.folderOf(below.get(below.size() - 1)))
                : LocalRule.begun(id);
        List<String> refused;
        try {
            refused = own.begin(rule);
        } catch (IOException e) {
            refused = List.of("Mappen kan ikke skrives i. Ingen fil er lavet.");
        }
        Snapshot after = own.now();
        Document made = own.begun(rule);
        if (!after.digests().containsKey(made)) {
            return Answered.page(list(refused));
        }
        EditedFile file = opened(after, made)
                .told(
                        refused.isEmpty(),
                        refused.isEmpty()
                                ? List.of("Filen er lavet. Følg kommentarerne øverst i den, og gem.")
                                : refused);
        return new Answered(EditPages.file(file), Html.nothing(), refused.isEmpty());
    }

    /**
     * A tried child on its way into a file of scenarios.
     *
     * @param scenario the scenario; empty when there is none
     */
    SitePage scenario(SentForm form, String scenario) throws IOException {
        Snapshot now = own.now();
        String id = form.first("scenarie");
        List<Rule> rules = now.workspace().rules().versions(id);
        if (form.first("fil").equals("ja") || scenario.isEmpty() || rules.isEmpty()) {
            return list(
                    List.of(
                            "En sag, der er åbnet fra en fil, bliver aldrig til et scenarie: den kan handle om et rigtigt barn."));
        }
        List<Document> files = now.digests().keySet().stream()
                .filter(document -> !document.ofRules())
                .toList();
        Document into = files.stream()
                .filter(document -> EditPages.of(document).path().equals(form.first("til")))
                .findFirst()
                .orElse(null);
        if (into == null || !form.first("opdigtet").equals("ja")) {
            return EditPages.scenario(
                    form.first("sag"),
                    id,
                    scenario,
                    files,
                    form.first("goer").equals("laeg")
                            ? List.of(
                                    "Sæt kryds ved «Barnet er opdigtet». Et rigtigt barn må ikke blive til et scenarie.")
                            : List.of());
        }
        return inserted(
                now,
                into,
                rules.get(0),
                scenario,
                "Scenariet er sat ind. Giv det et navn, der siger, hvad det viser, og gem.");
    }

    /** A scenario that is proposed for a rule of one's own, in the text of the file it belongs in; saved by the person. */
    SitePage proposed(SentForm form) throws IOException {
        Snapshot now = own.now();
        String scenario = form.first("forslag").replace("\r\n", "\n");
        Rule rule = now.workspace().rules().versions(form.first("regel")).stream()
                .findFirst()
                .orElse(null);
        Document into = rule == null
                ? null
                : now.digests().keySet().stream()
                        .filter(document ->
                                document.layer() == rule.info().placering().lag()
                                        && document.name()
                                                .equals(FeatureText.path(
                                                        rule.info().placering().fil())))
                        .findFirst()
                        .orElse(null);
        return rule == null || into == null || scenario.isBlank()
                ? list(List.of("Der er ingen fil med scenarier til reglen. Lav den, og sæt forslaget ind."))
                : inserted(
                        now,
                        into,
                        rule,
                        scenario,
                        "Forslaget er sat ind. Det siger, hvad reglerne siger nu, ikke om det er rigtigt. Har reglen en Baggrund i"
                                + " filen, gælder den også her. Læs det, og gem.");
    }

    private static SitePage inserted(Snapshot now, Document into, Rule rule, String scenario, String note) {
        EditedFile opened = opened(now, into);
        Workspace shown = now.workspace().with(into, opened.text());
        String text = ScenarioPlace.of(shown, into, rule, scenario).in(opened.text());
        return EditPages.file(new EditedFile(
                into, text, opened.sha256(), false, opened.locked(), List.of(note), true, "", said(now, into, text)));
    }
}
