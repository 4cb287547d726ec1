package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Regel;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What rules rest on: a page for each act, order or publisher, with the places in it. */
final class SourcePages {

    static final Address ALL = Address.page("kilder");

    // «BEK nr. 217, 405 og 510 af 2020, § 5» is of the orders; «KL, «De udsatte børn …», kap. 02» of KL.
    private static final Pattern PLACE = Pattern.compile(" ?§.*|;.*|, (?![0-9]).*| \\(.*");

    private SourcePages() {}

    /** Where the source of a rule is shown. */
    static Address address(Regel rule) {
        return Address.of("kilde", name(rule));
    }

    private static String name(Regel rule) {
        return name(rule.kilde().henvisning());
    }

    /** What a place is in: the act, the order or the publisher. */
    static String name(String place) {
        String name = PLACE.matcher(place).replaceFirst("").strip();
        return name.isEmpty() ? place : name;
    }

    static List<SitePage> of(RuleSite site) {
        Map<String, Map<String, List<Rule>>> sources = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Rule rule : site.rules().rules()) {
            String folded = address(rule.info()).folded();
            names.putIfAbsent(folded, name(rule.info()));
            sources.computeIfAbsent(folded, f -> new TreeMap<>())
                    .computeIfAbsent(rule.info().kilde().henvisning(), h -> new ArrayList<>())
                    .add(rule);
        }
        List<SitePage> pages = new ArrayList<>();
        List<List<Html>> rows = new ArrayList<>();
        sources.forEach((folded, places) -> {
            String name = names.getOrDefault(folded, folded);
            Address address = address(places.values().iterator().next().get(0).info());
            int rules = places.values().stream().mapToInt(List::size).sum();
            rows.add(List.of(a(address, name), text(String.valueOf(places.size())), text(String.valueOf(rules))));
            pages.add(page(address, name, places));
        });
        pages.add(
                0,
                new SitePage(
                        ALL,
                        "Kilder",
                        List.of(),
                        Parts.table("Kilder", List.of("Kilde", "Steder i den", "Regler"), rows),
                        List.of()));
        return pages;
    }

    private static SitePage page(Address address, String name, Map<String, List<Rule>> places) {
        List<Html> body = new ArrayList<>();
        body.add(el("p", "Alt, der hviler på kilden her. Kontrollér ordlyden hos kilden selv, før den bruges."));
        places.forEach((place, rules) -> {
            body.add(el("h2", place));
            List<Html> items = new ArrayList<>();
            rules.forEach(rule -> items.add(el(
                    "li",
                    a(RuleSite.rule(rule.id()), rule.id()),
                    text(" " + rule.info().titel() + " "),
                    Parts.mark(rule.info()),
                    el("small", " " + Overviews.period(rule.info())))));
            body.add(el("ul", items));
        });
        return new SitePage(
                address,
                name,
                List.of(Parts.above(ALL, "Kilder")),
                Html.of(body),
                List.of(new SitePage.Entry(name, "kilde", String.join("; ", places.keySet()), address)));
    }
}
