package dk.indsatsregler.cli.text;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.cli.text.Page.Tone;
import dk.indsatsregler.overview.Overview;
import dk.indsatsregler.overview.Overviews;
import org.jspecify.annotations.Nullable;

/** An assessment as text: the page a caseworker reads, or everything in it. */
public final class AssessmentText {

    private AssessmentText() {}

    /**
     * One or two pages, without colours: the answers, what must be done, what is asked. What is not met is only counted.
     *
     * @param file named when there are several cases
     */
    public static String page(Vurdering assessment, @Nullable String file) {
        Page page = new Page(false);
        Overview overview = Overviews.of(assessment);
        OverviewText.head(page, overview, file);
        if (!none(page, assessment.ingenVurdering())) {
            OverviewText.body(page, overview);
        }
        return end(page);
    }

    /**
     * The same page with nothing folded, then each rule by itself, met or not, with why.
     *
     * @param file named when there are several cases
     */
    public static String all(Vurdering assessment, @Nullable String file, boolean colour) {
        Page page = new Page(colour);
        Overview overview = Overviews.whole(assessment);
        OverviewText.head(page, overview, file);
        if (!none(page, assessment.ingenVurdering())) {
            OverviewText.body(page, overview);
            FullText.on(page, assessment);
        }
        return end(page);
    }

    private static boolean none(Page page, @Nullable IngenVurdering none) {
        if (none == null) {
            return false;
        }
        page.heading("INGEN VURDERING").hanging("  ", none.årsag());
        none.uenigheder()
                .forEach(u -> page.item(
                        Tone.BAD, "!", u.regel(), "motoren siger " + u.motor() + ", kontrollen " + u.kontrol()));
        return true;
    }

    private static String end(Page page) {
        return page.blank()
                .hanging("", "Rådgivning, ikke en afgørelse: en sagsbehandler afgør.")
                .text();
    }
}
