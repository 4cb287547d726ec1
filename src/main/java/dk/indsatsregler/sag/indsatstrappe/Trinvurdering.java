package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Fagpersonens vurdering af trin 1-3 og valg af trin. Om trin 4-6 vurderes intet her.
 *
 * @param almenTilstrækkelig er en indsats i almenområdet (trin 1) i sig selv tilstrækkelig? (fagpersonens skøn; IT-24, IT-38)
 * @param forebyggendeTilstrækkelig er en forebyggende indsats (trin 2) tilstrækkelig? (fagpersonens skøn; IT-38)
 * @param hjemmebaseretTilstrækkelig er en hjemmebaseret foranstaltning (trin 3) tilstrækkelig? (fagpersonens skøn; IT-38)
 * @param valgt hvilket trin har fagpersonen valgt? (fagpersonens skøn; IT-38)
 * @param fravigelseBegrundet er det begrundet, hvorfor et andet trin er valgt end det laveste, der er vurderet tilstrækkeligt? (IT-22, IT-38)
 */
@Fakta(område = "indsatstrappe")
public record Trinvurdering(
        @Oplysning(
                spørgsmål = "Er en indsats i almenområdet (trin 1) i sig selv tilstrækkelig?",
                ja = "en indsats i almenområdet (trin 1) er i sig selv tilstrækkelig",
                nej = "en indsats i almenområdet (trin 1) er ikke i sig selv tilstrækkelig",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean almenTilstrækkelig,

        @Oplysning(
                spørgsmål = "Er en forebyggende indsats (trin 2) tilstrækkelig?",
                ja = "en forebyggende indsats (trin 2) er tilstrækkelig",
                nej = "en forebyggende indsats (trin 2) er ikke tilstrækkelig",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean forebyggendeTilstrækkelig,

        @Oplysning(
                spørgsmål = "Er en hjemmebaseret foranstaltning (trin 3) tilstrækkelig?",
                ja = "en hjemmebaseret foranstaltning (trin 3) er tilstrækkelig",
                nej = "en hjemmebaseret foranstaltning (trin 3) er ikke tilstrækkelig",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean hjemmebaseretTilstrækkelig,

        @Oplysning(
                spørgsmål = "Hvilket trin har fagpersonen valgt?",
                svar = "fagpersonen har valgt dette trin: {}",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Trappetrin valgt,

        @Oplysning(
                spørgsmål =
                        "Er det begrundet, hvorfor et andet trin er valgt end det laveste, der er vurderet tilstrækkeligt?",
                ja = "det er begrundet, hvorfor et andet trin er valgt end det laveste, der er vurderet tilstrækkeligt",
                nej =
                        "det er ikke begrundet, hvorfor et andet trin er valgt end det laveste, der er vurderet tilstrækkeligt",
                svaresAf = SvaresAf.FAGPERSON,
                efter = "valgt",
                kanÆndres = true)
        @Nullable
        Boolean fravigelseBegrundet) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Trinvurdering med() {
        return Faktum.med(Trinvurdering.class);
    }

    public Trinvurdering almenTilstrækkelig(@Nullable Boolean almenTilstrækkelig) {
        return Faktum.med(this, "almenTilstrækkelig", almenTilstrækkelig);
    }

    public Trinvurdering forebyggendeTilstrækkelig(@Nullable Boolean forebyggendeTilstrækkelig) {
        return Faktum.med(this, "forebyggendeTilstrækkelig", forebyggendeTilstrækkelig);
    }

    public Trinvurdering hjemmebaseretTilstrækkelig(@Nullable Boolean hjemmebaseretTilstrækkelig) {
        return Faktum.med(this, "hjemmebaseretTilstrækkelig", hjemmebaseretTilstrækkelig);
    }

    public Trinvurdering valgt(@Nullable Trappetrin valgt) {
        return Faktum.med(this, "valgt", valgt);
    }

    public Trinvurdering fravigelseBegrundet(@Nullable Boolean fravigelseBegrundet) {
        return Faktum.med(this, "fravigelseBegrundet", fravigelseBegrundet);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Trinvurdering[…]";
    }
}
