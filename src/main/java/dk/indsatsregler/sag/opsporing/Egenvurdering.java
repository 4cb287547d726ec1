package dk.indsatsregler.sag.opsporing;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Én fagpersons egen vurdering af barnets trivsel, før den fælles.
 *
 * @param id anonymt mærke for vurderingen, fx en rolle
 * @param farve hvilken farve giver fagpersonen barnets trivsel: grøn, gul eller rød? (fagpersonens skøn; SY-01)
 */
@Fakta(
        flere = true,
        område = "opsporing",
        hvilke = "Hvilke fagpersoner har hver for sig vurderet barnets trivsel?",
        flertal = "vurderinger af barnets trivsel",
        svaresAf = SvaresAf.FAGPERSON)
public record Egenvurdering(
        String id,

        @Oplysning(
                spørgsmål = "Hvilken farve giver fagpersonen barnets trivsel: grøn, gul eller rød?",
                svar = "fagpersonen giver barnets trivsel farven {}",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Farve farve) {

    public Egenvurdering {
        id = Krav.anonymtMærke("Egenvurdering.id", id);
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Egenvurdering med(String id) {
        return Faktum.med(Egenvurdering.class, id);
    }

    public Egenvurdering farve(@Nullable Farve farve) {
        return Faktum.med(this, "farve", farve);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Egenvurdering[…]";
    }
}
