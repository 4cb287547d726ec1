package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.html.Links;
import dk.indsatsregler.web.pages.SitePage.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Searching. On a server a form asks; in files a script beside the page holds all there is to find. Both find the same, in the same order:
 * what is called so, what begins so, what has the words beside each other, what has them all.
 */
public final class SearchPage {

    static final Address ADDRESS = Address.page("soeg");

    /** The script, with all there is to find before what searches. */
    public static final Address SCRIPT = Address.page("soeg.js");

    /** The field of the form. */
    public static final String ASKED = "q";

    private static final String LABEL = "Ord, id, paragraf eller fejlkode";
    private static final String HELP = "Fx «10 %», NP-K1, § 153 eller REGEL-203.";
    private static final int MOST = 50;
    private static final int LONGEST = 160;

    private SearchPage() {}

    /** The page of a server, with what was found. */
    public static SitePage asked(String asked, List<Entry> all) {
        List<Html> body = new ArrayList<>();
        body.add(el(
                        "form",
                        el("label", LABEL).with("for", "soegeord"),
                        el("p", HELP).with("id", "soegehjaelp").cls("hjaelp"),
                        el("input")
                                .with("type", "search")
                                .with("id", "soegeord")
                                .with("name", ASKED)
                                .with("value", asked)
                                .with("autocomplete", "off")
                                .with("accesskey", "s")
                                .with("aria-describedby", "soegehjaelp"),
                        text(" "),
                        el("button", "Søg").with("type", "submit"))
                .with("method", "post")
                .to("action", ADDRESS)
                .cls("felt"));
        if (!words(asked).isEmpty()) {
            List<Entry> found = found(asked, all);
            body.add(el("p", said(found.size())).with("id", "soegetal"));
            body.add(el("ul", found.stream().limit(MOST).map(SearchPage::item).toList())
                    .with("id", "fundet")
                    .cls("indeks"));
        }
        body.add(el("p", a(IndexPages.FIRST, "Slå op fra A til Å")));
        return new SitePage(ADDRESS, "Søg", List.of(), Html.of(body), List.of());
    }

    /** The field at the top of every page. */
    static Html field() {
        return el(
                        "form",
                        el("input")
                                .with("type", "search")
                                .with("name", ASKED)
                                .with("aria-label", LABEL)
                                .with("placeholder", "Regel, ord, paragraf, værdi")
                                .with("autocomplete", "off"),
                        text(" "),
                        el("button", "Søg").with("type", "submit").cls("anden"))
                .with("method", "post")
                .with("role", "search")
                .to("action", ADDRESS);
    }

    private static String said(int found) {
        return found == 0
                ? "Intet fundet."
                : found + " fundet" + (found > MOST ? ", de første " + MOST + " vises." : ".");
    }

    private static Element item(Entry entry) {
        String words = entry.words().length() > LONGEST ? entry.words().substring(0, LONGEST) + " …" : entry.words();
        return el(
                "li",
                a(entry.address(), entry.name()),
                el("small", " " + entry.kind()),
                text(words.isEmpty() ? "" : " " + words));
    }

    private static List<String> words(String asked) {
        return Arrays.stream(lower(asked).replaceAll("[«»\"”“]", " ").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** What is found, in its order. */
    static List<Entry> found(String asked, List<Entry> all) {
        List<String> words = words(asked);
        String whole = String.join(" ", words);
        Map<Integer, List<Entry>> byNearness = new TreeMap<>();
        for (Entry entry : all) {
            String name = lower(entry.name());
            String about = name + " " + lower(entry.words()) + " " + lower(entry.values());
            if (!words.isEmpty() && words.stream().allMatch(about::contains)) {
                int nearness = name.equals(whole) || name.endsWith("." + whole)
                        ? 0
                        : name.startsWith(whole) ? 1 : about.contains(whole) ? 2 : 3;
                byNearness.computeIfAbsent(nearness, n -> new ArrayList<>()).add(entry);
            }
        }
        return byNearness.values().stream().flatMap(List::stream).toList();
    }

    static SitePage of() {
        return new SitePage(
                ADDRESS,
                "Søg",
                List.of(),
                Html.of(
                        el(
                                        "div",
                                        el("label", LABEL).with("for", "soegeord"),
                                        el("p", HELP).with("id", "soegehjaelp").cls("hjaelp"),
                                        el("input")
                                                .with("type", "search")
                                                .with("id", "soegeord")
                                                .with("autocomplete", "off")
                                                .with("accesskey", "s")
                                                .with("aria-describedby", "soegehjaelp"))
                                .cls("felt")
                                .with("id", "soegning")
                                .with("hidden", true),
                        el("p").with("id", "soegetal").with("role", "status"),
                        el("ul").with("id", "fundet").cls("indeks"),
                        el(
                                "noscript",
                                el(
                                        "p",
                                        text("Søgning kræver JavaScript. "),
                                        a(IndexPages.FIRST, "Slå op fra A til Å")))),
                List.of(),
                List.of(SCRIPT));
    }

    /** What there is to find, as a script: a page opened from a disk may read nothing else. */
    public static String found(List<SitePage> pages, Links links) {
        StringBuilder script = new StringBuilder("\"use strict\";\nconst SIDER = [\n");
        for (SitePage page : pages) {
            for (Entry entry : page.entries()) {
                script.append('[')
                        .append(quoted(entry.name()))
                        .append(',')
                        .append(quoted(entry.kind()))
                        .append(',')
                        .append(quoted(entry.words()))
                        .append(',')
                        .append(quoted(links.to(entry.address())))
                        .append(',')
                        .append(quoted(entry.values()))
                        .append("],\n");
            }
        }
        return script.append("];\n").toString();
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<' || c < ' ' || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
