package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.List;

/**
 * Work that takes a while, as it is shown on the page it belongs to.
 *
 * @param page that page
 * @param stand how it is
 * @param words what is counted, or what went wrong
 * @param done how many are done
 * @param all of how many; 0 before that is known
 */
public record WorkView(Address page, Stand stand, String words, int done, int all) {

    /** Follows the work, so that nobody needs to ask; the page works without. */
    public static final Address SCRIPT = Address.page("koer.js");

    /** Tells it alone. */
    public static final Address ALONE = Address.page("arbejde");

    /** How work is. */
    public enum Stand {
        NOT_BEGUN,
        RUNNING,
        STOPPED,
        FAILED,
        DONE
    }

    /** The page that tells it alone. */
    public SitePage alone() {
        return new SitePage(ALONE, "Hvor langt", List.of(), shown(), List.of());
    }

    /** How far it is, with a way to look again and one to stop it; or why there is no result. */
    Html shown() {
        return switch (stand) {
            case NOT_BEGUN, DONE -> Html.nothing();
            case STOPPED ->
                el("p", "Kørslen blev standset. Der er intet resultat af den.").cls("advarsel");
            case FAILED ->
                el("div", el("p", "Der er intet resultat:"), ScenarioParts.words(words))
                        .cls("fejl")
                        .with("role", "alert");
            case RUNNING ->
                el(
                                "section",
                                el("p", sentence()).cls("tal"),
                                all == 0
                                        ? Html.nothing()
                                        : el("progress", "")
                                                .with("max", String.valueOf(all))
                                                .with("value", String.valueOf(done))
                                                .with("aria-label", "Hvor langt"),
                                el(
                                                "form",
                                                a(page, "Se, hvor langt"),
                                                text(" "),
                                                el("button", "Stands")
                                                        .with("type", "submit")
                                                        .with("name", "goer")
                                                        .with("value", "stands")
                                                        .cls("anden"))
                                        .with("method", "post")
                                        .to("action", page)
                                        .cls("knapper"))
                        .cls("note")
                        .with("id", "fremdrift")
                        .to("data-se", ALONE);
        };
    }

    private String sentence() {
        return all == 0
                ? "Reglerne læses …"
                : "Kører: " + ScenarioParts.number(done) + " af " + ScenarioParts.number(all) + " " + words + ".";
    }
}
