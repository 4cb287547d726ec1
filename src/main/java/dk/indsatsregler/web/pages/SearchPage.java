package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.html.Links;
import dk.indsatsregler.web.pages.SitePage.Entry;
import java.util.List;

/** A field to search in, which asks nobody: all there is to find is in one script beside it. */
public final class SearchPage {

    static final Address ADDRESS = Address.page("soeg");

    /** The script, with all there is to find before what searches. */
    public static final Address SCRIPT = Address.page("soeg.js");

    private SearchPage() {}

    static SitePage of() {
        return new SitePage(
                ADDRESS,
                "Søg",
                List.of(),
                Html.of(
                        el(
                                        "div",
                                        el("label", "Ord, id, paragraf eller fejlkode")
                                                .with("for", "soegeord"),
                                        el("p", "Fx «10 år», NP-K1, § 153 eller REGEL-203.")
                                                .with("id", "soegehjaelp")
                                                .cls("hjaelp"),
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
