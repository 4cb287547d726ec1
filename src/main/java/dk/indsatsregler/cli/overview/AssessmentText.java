package dk.indsatsregler.cli.overview;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.cli.text.FullText;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.cli.text.Page.Tone;
import dk.indsatsregler.cli.text.Section;
import org.jspecify.annotations.Nullable;

/** An assessment as text: the one page a caseworker reads, or everything in it. */
public final class AssessmentText {

    private static final int LABEL = 16;
    private static final int HASH = 12;

    private AssessmentText() {}

    /**
     * One page, without colours: what must be done first, what is not met only counted.
     *
     * @param file named when there are several cases
     */
    public static String page(Vurdering assessment, @Nullable String file) {
        return text(assessment, file, new Page(false), OnePage::on);
    }

    /**
     * Every outcome, met or not, with why.
     *
     * @param file named when there are several cases
     */
    public static String all(Vurdering assessment, @Nullable String file, boolean colour) {
        return text(assessment, file, new Page(colour), FullText::on);
    }

    private static String text(Vurdering assessment, @Nullable String file, Page page, Section outcomes) {
        head(page, assessment.hoved(), file);
        IngenVurdering none = assessment.ingenVurdering();
        if (none != null) {
            none(page, none);
        } else {
            outcomes.on(page, assessment);
        }
        page.blank().hanging("", "Rådgivning, ikke en afgørelse: en sagsbehandler afgør.");
        return page.text();
    }

    private static void head(Page page, Vurdering.Hoved head, @Nullable String file) {
        page.title("Sag " + head.sagId(), "");
        if (file != null) {
            page.row(2, "Fil", LABEL, file);
        }
        page.row(2, "Vurderingsdato", LABEL, head.vurderingsdato().toString());
        page.row(2, "Områder", LABEL, String.join(", ", head.områder()));
        page.row(
                2,
                "Regelsæt",
                LABEL,
                head.regelsæt().version() + ", SHA-256 "
                        + head.regelsæt().sha256().substring(0, HASH));
    }

    private static void none(Page page, IngenVurdering none) {
        page.heading("INGEN VURDERING").hanging("  ", none.årsag());
        none.uenigheder()
                .forEach(u -> page.item(
                        Tone.BAD, "!", u.regel(), "motoren siger " + u.motor() + ", kontrollen " + u.kontrol()));
    }
}
