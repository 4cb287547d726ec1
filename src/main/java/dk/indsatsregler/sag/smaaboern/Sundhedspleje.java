package dk.indsatsregler.sag.smaaboern;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Sundhedsplejens kontakt med barnet og familien. At et besøg ikke er blevet til noget, er intet felt: det siger intet om familien.
 *
 * @param særligtBehov har barnet særlige behov for støtte fra sundhedsplejen? (fagpersonens skøn; SY-12a)
 * @param hjemmebesøgTilbudt er familien tilbudt hjemmebesøg af en sundhedsplejerske, efter at barnet er fyldt 1 år? (SY-12a)
 * @param kontaktAftalt er der aftalt kontakt med sundhedsplejersken i tiden fra barnet er 1 år, til det begynder i skole? (SY-12)
 */
@Fakta(område = "smaaboern")
public record Sundhedspleje(
        @Oplysning(
                spørgsmål = "Har barnet særlige behov for støtte fra sundhedsplejen?",
                ja = "barnet har særlige behov for støtte fra sundhedsplejen",
                nej = "barnet har ikke særlige behov for støtte fra sundhedsplejen",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean særligtBehov,

        @Oplysning(
                spørgsmål = "Er familien tilbudt hjemmebesøg af en sundhedsplejerske, efter at barnet er fyldt 1 år?",
                ja = "familien er tilbudt hjemmebesøg af en sundhedsplejerske, efter at barnet er fyldt 1 år",
                nej = "familien er ikke tilbudt hjemmebesøg af en sundhedsplejerske, efter at barnet er fyldt 1 år",
                svaresAf = SvaresAf.FAGPERSON,
                efter = "særligtBehov",
                kanÆndres = true)
        @Nullable
        Boolean hjemmebesøgTilbudt,

        @Oplysning(
                spørgsmål =
                        "Er der aftalt kontakt med sundhedsplejersken i tiden fra barnet er 1 år, til det begynder i skole?",
                ja =
                        "der er aftalt kontakt med sundhedsplejersken i tiden fra barnet er 1 år, til det begynder i skole",
                nej =
                        "der er ikke aftalt kontakt med sundhedsplejersken i tiden fra barnet er 1 år, til det begynder i skole",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean kontaktAftalt) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Sundhedspleje med() {
        return Faktum.med(Sundhedspleje.class);
    }

    public Sundhedspleje særligtBehov(@Nullable Boolean særligtBehov) {
        return Faktum.med(this, "særligtBehov", særligtBehov);
    }

    public Sundhedspleje hjemmebesøgTilbudt(@Nullable Boolean hjemmebesøgTilbudt) {
        return Faktum.med(this, "hjemmebesøgTilbudt", hjemmebesøgTilbudt);
    }

    public Sundhedspleje kontaktAftalt(@Nullable Boolean kontaktAftalt) {
        return Faktum.med(this, "kontaktAftalt", kontaktAftalt);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Sundhedspleje[…]";
    }
}
