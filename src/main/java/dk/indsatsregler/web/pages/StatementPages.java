package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Statements.Wording;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the sources say, statement by statement, with the rules and measures that rest on each; a page for each series. */
final class StatementPages {

    static final Address ALL = Address.page("udsagn");

    private static final Pattern ID = Pattern.compile("\\b[A-Z]{1,2}-[0-9]+[a-z]?\\b");

    private StatementPages() {}

    /** {@code NP} of {@code NP-14}. */
    static String series(String id) {
        return id.replaceFirst("-.*", "");
    }

    static List<SitePage> of(RuleSite site) {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (Rule rule : site.rules().rules()) {
            rule.info()
                    .kilde()
                    .udsagn()
                    .forEach(id ->
                            rules.computeIfAbsent(id, i -> new TreeSet<>()).add(rule.id()));
        }
        Map<String, Set<String>> measures = measures(site);
        Map<String, List<String>> series = new TreeMap<>();
        site.statements()
                .ids()
                .forEach(id -> series.computeIfAbsent(series(id), s -> new ArrayList<>())
                        .add(id));
        List<SitePage> pages = new ArrayList<>();
        List<List<Html>> rows = new ArrayList<>();
        series.forEach((name, ids) -> {
            long used = ids.stream().filter(rules::containsKey).count();
            rows.add(List.of(
                    a(Address.of("udsagn", name), name + "-1 og frem"),
                    text(String.valueOf(ids.size())),
                    text(String.valueOf(used))));
            pages.add(page(site, name, ids, rules, measures));
        });
        pages.add(
                0,
                new SitePage(
                        ALL,
                        "Udsagn",
                        List.of(),
                        Html.of(
                                el(
                                        "p",
                                        "Det, kilderne siger, ét udsagn ad gangen. Hver regel nævner dem, den hviler på."),
                                Parts.table(
                                        "Rækker af udsagn", List.of("Række", "Udsagn", "Heraf bag en regel"), rows)),
                        List.of()));
        return pages;
    }

    private static Map<String, Set<String>> measures(RuleSite site) {
        Map<String, Set<String>> measures = new TreeMap<>();
        for (FactType type : site.rules().vocabulary().types()) {
            for (Field field : type.fields()) {
                Derivation derivation = field.derivation();
                if (derivation != null) {
                    ID.matcher(derivation.statements())
                            .results()
                            .forEach(m -> measures.computeIfAbsent(m.group(), i -> new TreeSet<>())
                                    .add(field.path()));
                }
            }
        }
        return measures;
    }

    private static SitePage page(
            RuleSite site,
            String name,
            List<String> ids,
            Map<String, Set<String>> rules,
            Map<String, Set<String>> measures) {
        List<Html> body = new ArrayList<>();
        List<SitePage.Entry> entries = new ArrayList<>();
        for (String id : ids) {
            Wording wording = site.statements().wording(id).orElseThrow();
            Set<String> of = rules.getOrDefault(id, Set.of());
            Set<String> by = measures.getOrDefault(id, Set.of());
            body.add(el(
                            "section",
                            el("h2", id),
                            el(
                                    "p",
                                    site.statements()
                                            .basis(id)
                                            .<Html>map(b -> Parts.mark(b, Parts.words(b)))
                                            .orElse(Html.nothing()),
                                    text(" " + wording.statement())),
                            wording.quote().isEmpty()
                                    ? Html.nothing()
                                    : el("blockquote", el("p", "«" + wording.quote() + "»")),
                            el(
                                    "dl",
                                    Parts.row("Kilde", wording.source()),
                                    Parts.row(
                                            "Regler", of.isEmpty() ? text("ingen regel nævner det") : Parts.rules(of)),
                                    by.isEmpty()
                                            ? Html.nothing()
                                            : Parts.row(
                                                    "Måles i", Parts.joined(by, p -> a(RuleSite.field(p), p), ", "))))
                    .with("id", id));
            entries.add(new SitePage.Entry(id, "udsagn", wording.statement(), RuleSite.statement(id)));
        }
        return new SitePage(
                Address.of("udsagn", name),
                "Udsagn " + name,
                List.of(Parts.above(ALL, "Udsagn")),
                Html.of(body),
                entries);
    }
}
