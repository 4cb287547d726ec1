package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Barnets trivsel i skolen (spor D). Tegn tæller også ved 0 procent fravær (FR-31).
 *
 * @param tegnPåMistrivsel viser barnet tegn på ikke at trives i skolen? (fagpersonens skøn; FR-31)
 * @param skærpetOpmærksomhed er barnet i en udsat position, eller har det en udviklings- eller opmærksomhedsforstyrrelse? (ét svar, aldrig hvilken; følsom; FR-45)
 */
@Fakta(område = "skolefravaer")
public record Trivsel(
        @Oplysning(
                spørgsmål = "Viser barnet tegn på ikke at trives i skolen?",
                ja = "barnet viser tegn på ikke at trives i skolen",
                nej = "barnet viser ikke tegn på mistrivsel i skolen",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean tegnPåMistrivsel,

        @Oplysning(
                spørgsmål =
                        "Er barnet i en udsat position, eller har det en udviklings- eller opmærksomhedsforstyrrelse?",
                ja = "barnet er i en udsat position eller har en udviklings- eller opmærksomhedsforstyrrelse",
                nej = "barnet er ikke i en udsat position og har ikke en udviklings- eller opmærksomhedsforstyrrelse",
                svaresAf = SvaresAf.FAGPERSON,
                følsom = true)
        @Nullable
        Boolean skærpetOpmærksomhed) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Trivsel med() {
        return Faktum.med(Trivsel.class);
    }

    public Trivsel tegnPåMistrivsel(@Nullable Boolean tegnPåMistrivsel) {
        return Faktum.med(this, "tegnPåMistrivsel", tegnPåMistrivsel);
    }

    public Trivsel skærpetOpmærksomhed(@Nullable Boolean skærpetOpmærksomhed) {
        return Faktum.med(this, "skærpetOpmærksomhed", skærpetOpmærksomhed);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Trivsel[…]";
    }
}
