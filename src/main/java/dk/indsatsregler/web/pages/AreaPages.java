package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Regel;
import dk.indsatsregler.overview.AreaNames;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A page for each area: its rules in the source's order, and what its source says that is no rule. */
final class AreaPages {

    private AreaPages() {}

    static List<SitePage> of(RuleSite site) {
        List<SitePage> pages = new ArrayList<>();
        site.byArea().forEach((area, rules) -> pages.add(page(site, area, rules)));
        return pages;
    }

    private static SitePage page(RuleSite site, String area, List<Rule> rules) {
        String name = AreaNames.of(area);
        List<Html> body = new ArrayList<>();
        body.add(el("p", Parts.count(rules.size(), "regel", "regler") + ", i kildens orden."));
        if (area.startsWith(RuleSet.LOCAL)) {
            body.add(el("p", "Et enkelt steds praksis: slået fra, til der bedes om den ved navn.")
                    .cls("note"));
        }
        rules.stream()
                .collect(Collectors.groupingBy(
                        r -> r.info().placering().fil(), java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((file, some) -> {
                    body.add(el("h2", file));
                    body.add(table(site, file, some));
                });
        body.add(RuleMap.of(site, rules));
        Set<String> used =
                rules.stream().flatMap(r -> r.info().kilde().udsagn().stream()).collect(Collectors.toSet());
        Set<String> series =
                used.stream().map(StatementPages::series).collect(Collectors.toCollection(java.util.TreeSet::new));
        if (!series.isEmpty()) {
            body.add(el("h2", "Det, kilderne siger"));
            body.add(el(
                    "p",
                    text("Udsagnene bag reglerne, også dem, der ikke er blevet en regel: "),
                    Parts.joined(series, s -> a(Address.of("udsagn", s), s), ", "),
                    text(".")));
        }
        return new SitePage(
                RuleSite.area(area),
                name,
                List.of(),
                Html.of(body),
                List.of(new SitePage.Entry(name, "område", "", RuleSite.area(area))));
    }

    private static Html table(RuleSite site, String file, List<Rule> rules) {
        List<List<Html>> rows = new ArrayList<>();
        for (Rule rule : rules) {
            Regel info = rule.info();
            rows.add(List.of(
                    a(RuleSite.rule(rule.id()), rule.id()),
                    Html.of(
                            el("strong", info.titel()),
                            el("br"),
                            text(OutcomeWords.plain(info.forklaring())),
                            el("br"),
                            el("small", "Gælder " + Overviews.period(info))),
                    Parts.mark(info),
                    text(Parts.count(
                            site.scenarios().getOrDefault(rule.id(), List.of()).size(), "scenarie", "scenarier"))));
        }
        return Parts.table(file, List.of("Regel", "Den siger", "Mærke", "Prøvet med"), rows);
    }
}
