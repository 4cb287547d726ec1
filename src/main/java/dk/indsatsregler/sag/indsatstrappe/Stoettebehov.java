package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Kommunens vurdering af barnets behov for støtte efter loven. En anden akse end {@link Trinvurdering}: trinene er trappens, behovet er
 * lovens.
 *
 * @param tidligtForebyggende vurderer kommunen, at en tidligt forebyggende indsats kan imødekomme barnets behov? (fagpersonens skøn; IT-49)
 * @param tidligtTilbudt er en tidligt forebyggende indsats tilbudt? (IT-49)
 * @param væsentligBetydning må en støttende indsats anses for at være af væsentlig betydning for barnets særlige behov for støtte?
 *     (fagpersonens skøn; IT-48)
 * @param støtteAfgjort er der truffet afgørelse om den støtte, barnet har behov for? (IT-48)
 */
@Fakta(område = "indsatstrappe")
public record Stoettebehov(
        @Oplysning(
                spørgsmål = "Vurderer kommunen, at en tidligt forebyggende indsats kan imødekomme barnets behov?",
                ja = "kommunen vurderer, at en tidligt forebyggende indsats kan imødekomme barnets behov",
                nej = "kommunen vurderer ikke, at en tidligt forebyggende indsats kan imødekomme barnets behov",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean tidligtForebyggende,

        @Oplysning(
                spørgsmål = "Er en tidligt forebyggende indsats tilbudt?",
                ja = "en tidligt forebyggende indsats er tilbudt",
                nej = "en tidligt forebyggende indsats er ikke tilbudt",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "tidligtForebyggende",
                kanÆndres = true)
        @Nullable
        Boolean tidligtTilbudt,

        @Oplysning(
                spørgsmål =
                        "Må en støttende indsats anses for at være af væsentlig betydning for barnets særlige behov for støtte?",
                ja =
                        "en støttende indsats må anses for at være af væsentlig betydning for barnets særlige behov for støtte",
                nej =
                        "en støttende indsats kan ikke anses for at være af væsentlig betydning for barnets særlige behov for støtte",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean væsentligBetydning,

        @Oplysning(
                spørgsmål = "Er der truffet afgørelse om den støtte, barnet har behov for?",
                ja = "der er truffet afgørelse om den støtte, barnet har behov for",
                nej = "der er ikke truffet afgørelse om den støtte, barnet har behov for",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "væsentligBetydning",
                kanÆndres = true)
        @Nullable
        Boolean støtteAfgjort) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Stoettebehov med() {
        return Faktum.med(Stoettebehov.class);
    }

    public Stoettebehov tidligtForebyggende(@Nullable Boolean tidligtForebyggende) {
        return Faktum.med(this, "tidligtForebyggende", tidligtForebyggende);
    }

    public Stoettebehov tidligtTilbudt(@Nullable Boolean tidligtTilbudt) {
        return Faktum.med(this, "tidligtTilbudt", tidligtTilbudt);
    }

    public Stoettebehov væsentligBetydning(@Nullable Boolean væsentligBetydning) {
        return Faktum.med(this, "væsentligBetydning", væsentligBetydning);
    }

    public Stoettebehov støtteAfgjort(@Nullable Boolean støtteAfgjort) {
        return Faktum.med(this, "støtteAfgjort", støtteAfgjort);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Stoettebehov[…]";
    }
}
