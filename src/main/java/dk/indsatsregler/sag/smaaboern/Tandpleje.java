package dk.indsatsregler.sag.smaaboern;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, tandplejen ser. At barnet er udeblevet, er aldrig et tegn på noget.
 *
 * @param tegnPåOvergreb har tandplejen set tegn på, at barnet er udsat for overgreb? (fagpersonens skøn; SY-14, IT-40)
 * @param udeblevet er barnet udeblevet fra tandplejen? (SY-14)
 */
@Fakta(område = "smaaboern", kunOplyst = true)
public record Tandpleje(
        @Oplysning(
                spørgsmål = "Har tandplejen set tegn på, at barnet er udsat for overgreb?",
                ja = "tandplejen har set tegn på, at barnet er udsat for overgreb",
                nej = "tandplejen har ikke set tegn på, at barnet er udsat for overgreb",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean tegnPåOvergreb,

        @Oplysning(
                spørgsmål = "Er barnet udeblevet fra tandplejen?",
                ja = "barnet er udeblevet fra tandplejen",
                nej = "barnet er ikke udeblevet fra tandplejen",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean udeblevet) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Tandpleje med() {
        return Faktum.med(Tandpleje.class);
    }

    public Tandpleje tegnPåOvergreb(@Nullable Boolean tegnPåOvergreb) {
        return Faktum.med(this, "tegnPåOvergreb", tegnPåOvergreb);
    }

    public Tandpleje udeblevet(@Nullable Boolean udeblevet) {
        return Faktum.med(this, "udeblevet", udeblevet);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Tandpleje[…]";
    }
}
