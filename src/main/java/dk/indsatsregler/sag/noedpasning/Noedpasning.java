package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Kommunens nødpasning, set fra det ene barn.
 *
 * @param rammerOffentliggjort har kommunen offentliggjort rammerne for nødpasningen på sin hjemmeside? (NP-01a)
 * @param pladserMangler mangler der pladser i nødpasningen på grund af personale eller kapacitet? (NP-51)
 * @param privatTilbud er barnets dagtilbud, pasningsordning eller skole privat? (NP-53)
 */
@Fakta(område = "noedpasning")
public record Noedpasning(
        @Oplysning(
                spørgsmål = "Har kommunen offentliggjort rammerne for nødpasningen på sin hjemmeside?",
                ja = "kommunen har offentliggjort rammerne for nødpasningen på sin hjemmeside",
                nej = "kommunen har ikke offentliggjort rammerne for nødpasningen på sin hjemmeside",
                svaresAf = SvaresAf.KOMMUNE)
        @Nullable
        Boolean rammerOffentliggjort,

        @Oplysning(
                spørgsmål = "Mangler der pladser i nødpasningen på grund af personale eller kapacitet?",
                ja = "der mangler pladser i nødpasningen på grund af personale eller kapacitet",
                nej = "der mangler ikke pladser i nødpasningen på grund af personale eller kapacitet",
                svaresAf = SvaresAf.KOMMUNE)
        @Nullable
        Boolean pladserMangler,

        @Oplysning(
                spørgsmål = "Er barnets dagtilbud, pasningsordning eller skole privat?",
                ja = "barnets dagtilbud, pasningsordning eller skole er privat",
                nej = "barnets dagtilbud, pasningsordning eller skole er ikke privat",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean privatTilbud) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Noedpasning med() {
        return Faktum.med(Noedpasning.class);
    }

    public Noedpasning rammerOffentliggjort(@Nullable Boolean rammerOffentliggjort) {
        return Faktum.med(this, "rammerOffentliggjort", rammerOffentliggjort);
    }

    public Noedpasning pladserMangler(@Nullable Boolean pladserMangler) {
        return Faktum.med(this, "pladserMangler", pladserMangler);
    }

    public Noedpasning privatTilbud(@Nullable Boolean privatTilbud) {
        return Faktum.med(this, "privatTilbud", privatTilbud);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Noedpasning[…]";
    }
}
