package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.html.Links;
import dk.indsatsregler.web.pages.SitePage.Above;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands around every page: the head, the menu, the way up, the heading and the foot. */
public final class Frame {

    /** How the pages look. */
    public static final Address STYLE = Address.page("indsatsregler.css");

    /** For files no server can say it of. */
    private static final String FILES_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private final RuleSite site;

    public Frame(RuleSite site) {
        this.site = site;
    }

    /** The whole page as it is sent or written. */
    public byte[] bytes(SitePage page) {
        StringBuilder written = new StringBuilder("<!DOCTYPE html>\n");
        document(page).write(written, site.served() ? Links.served() : Links.files(page.address()));
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Html document(SitePage page) {
        boolean first = page.address().equals(Address.START);
        List<Html> head = new ArrayList<>();
        head.add(el("meta").with("charset", "utf-8"));
        if (!site.served()) {
            head.add(el("meta").with("name", "referrer").with("content", "no-referrer"));
            head.add(el("meta").with("http-equiv", "Content-Security-Policy").with("content", FILES_POLICY));
        }
        head.add(el("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        head.add(el("meta").with("name", "robots").with("content", "noindex"));
        head.add(el("title", first ? page.title() : page.title() + " · Indsatsregler"));
        head.add(el("link").with("rel", "stylesheet").to("href", STYLE));
        page.scripts()
                .forEach(script -> head.add(el("script").with("defer", true).to("src", script)));
        return el(
                        "html",
                        el("head", head),
                        el(
                                "body",
                                el("a", "Til indholdet")
                                        .with("href", "#indhold")
                                        .cls("spring"),
                                el(
                                        "header",
                                        el(
                                                "p",
                                                a(Address.START, "Indsatsregler")
                                                        .cls("navn"),
                                                text(" "
                                                        + site.rules()
                                                                .identity()
                                                                .version())),
                                        site.served() && !page.address().equals(SearchPage.ADDRESS)
                                                ? SearchPage.field()
                                                : Html.nothing(),
                                        menu(page)),
                                el("main", way(page), el("h1", page.title()), page.body())
                                        .with("id", "indhold")
                                        .with("tabindex", "-1"),
                                foot()))
                .with("lang", "da");
    }

    private Html menu(SitePage page) {
        Map<Address, String> places = new LinkedHashMap<>();
        places.put(Address.START, "Regler");
        if (site.served()) {
            places.put(CasePage.ADDRESS, "Prøv et barn");
            places.put(ScenarioPage.ADDRESS, "Scenarier");
            if (site.local()) {
                places.put(ImpactPage.ADDRESS, "Virkning");
            }
        }
        if (site.edited()) {
            places.put(EditPages.ADDRESS, "Ret");
        }
        places.put(FieldPages.ALL, "Oplysninger");
        places.put(SourcePages.ALL, "Kilder");
        places.put(StatementPages.ALL, "Udsagn");
        places.put(ProblemPages.ALL, "Fejlkoder");
        places.put(IndexPages.FIRST, "A til Å");
        if (!site.served()) {
            places.put(SearchPage.ADDRESS, "Søg");
        }
        List<Element> items = new ArrayList<>();
        places.forEach((address, name) -> {
            Element link = a(address, name);
            items.add(el("li", address.equals(page.address()) ? link.with("aria-current", "page") : link));
        });
        return el("nav", el("ul", items)).with("aria-label", "Menu");
    }

    private static Html way(SitePage page) {
        if (page.address().equals(Address.START)) {
            return Html.nothing();
        }
        List<Html> items = new ArrayList<>();
        items.add(el("li", a(Address.START, "Forside")));
        for (Above above : page.above()) {
            items.add(el("li", a(above.address(), above.name())));
        }
        return el("nav", el("ol", items)).cls("vej").with("aria-label", "Du er her");
    }

    private Html foot() {
        return el(
                "footer",
                el("p", "Rådgivning, ikke en afgørelse. Kontrollér ordlyden hos kilden, før den bruges."),
                el(
                        "p",
                        text("Regelsæt " + site.rules().identity().version() + " · "
                                + site.rules().identity().sha256().substring(0, 12) + " · "),
                        a(AccessibilityPage.ADDRESS, "Tilgængelighed")));
    }
}
