package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.el;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.List;

/** The accessibility statement the law asks for, as a form text: whoever publishes the pages fills in who they are. */
final class AccessibilityPage {

    static final Address ADDRESS = Address.page("tilgaengelighed");

    private AccessibilityPage() {}

    static SitePage of() {
        return new SitePage(
                ADDRESS,
                "Tilgængelighedserklæring",
                List.of(),
                Html.of(
                        el(
                                        "p",
                                        "[Kommunens navn] er forpligtet til at gøre sine websteder tilgængelige efter webtilgængelighedsloven.")
                                .cls("indledning"),
                        el("h2", "Overensstemmelse"),
                        el(
                                "p",
                                "Siderne er lavet efter EN 301 549 (WCAG 2.1 AA). Hver slags side er prøvet af et program (axe), med tastatur"
                                        + " alene, uden JavaScript, ved 320 pixels bredde og på papir. De er ikke prøvet af mennesker med"
                                        + " skærmlæser; et program finder ikke alt."),
                        el("h2", "Indhold, der ikke er tilgængeligt"),
                        el("p", "Der kendes intet. [Kommunen skriver her, hvad den selv har fundet.]"),
                        el("h2", "Henvendelser"),
                        el(
                                "p",
                                "Skriv til [mailadresse] eller ring på [telefonnummer], hvis noget ikke kan læses eller bruges."),
                        el("h2", "Håndhævelse"),
                        el("p", "Er svaret ikke godt nok, kan der klages til Digitaliseringsstyrelsen."),
                        el("h2", "Om erklæringen"),
                        el(
                                "p",
                                "Erklæringen er udarbejdet den [dato] på grundlag af [egen vurdering] og gennemgås hvert år.")),
                List.of());
    }
}
