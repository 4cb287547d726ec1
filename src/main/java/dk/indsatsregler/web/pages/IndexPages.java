package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.pages.SitePage.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From A to Å: everything that can be looked up, a page for each letter; works without JavaScript. */
final class IndexPages {

    static final Address FIRST = Address.page("indeks");

    // The Danish alphabet ends in æ, ø, å; code points do not.
    private static final Comparator<Entry> DANISH = Comparator.comparing((Entry e) -> sorted(e.name()))
            .thenComparing(Entry::name)
            .thenComparing(Entry::kind);

    private IndexPages() {}

    /** A name as the Danish alphabet sorts it. */
    static String sorted(String name) {
        return name.toUpperCase(java.util.Locale.ROOT)
                .replace('Å', '\uFFFC')
                .replace('Ø', '\uFFFB')
                .replace('Æ', '\uFFFA');
    }

    static List<SitePage> of(List<Entry> entries) {
        Map<String, List<Entry>> letters = new TreeMap<>(Comparator.comparing(IndexPages::sorted));
        for (Entry entry : entries) {
            letters.computeIfAbsent(
                            entry.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT), l -> new ArrayList<>())
                    .add(entry);
        }
        List<SitePage> pages = new ArrayList<>();
        Html all = el(
                "ul",
                letters.keySet().stream()
                        .map(letter -> el("li", a(address(letter), letter)))
                        .toList());
        pages.add(new SitePage(
                FIRST,
                "A til Å",
                List.of(),
                Html.of(el("p", "Regler, oplysninger, kilder, udsagn og fejlkoder efter forbogstav."), all),
                List.of()));
        letters.forEach((letter, some) -> {
            List<Html> items = new ArrayList<>();
            some.stream()
                    .sorted(DANISH)
                    .forEach(e -> items.add(el(
                            "li",
                            a(e.address(), e.name()),
                            el("small", " " + e.kind()),
                            text(e.words().isEmpty() ? "" : " " + shortened(e.words())))));
            pages.add(new SitePage(
                    address(letter),
                    letter,
                    List.of(Parts.above(FIRST, "A til Å")),
                    el("ul", items).cls("indeks"),
                    List.of()));
        });
        return pages;
    }

    private static Address address(String letter) {
        return Address.of("indeks", letter);
    }

    private static String shortened(String words) {
        return words.length() <= 90 ? words : words.substring(0, words.lastIndexOf(' ', 90)) + " …";
    }
}
