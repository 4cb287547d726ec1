package dk.indsatsregler.sag.bekymring;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * En af barnets søskende i husstanden (IT-53a). Kun det, reglen skal bruge: hverken navn eller fødselsdato.
 *
 * @param id anonymt mærke for den ene af søskende
 * @param under15År er barnets søster eller bror under 15 år? (IT-53a)
 * @param undersøgelseIværksat er der iværksat en børnefaglig undersøgelse af barnets søster eller bror? (IT-53a)
 * @param åbenlystUnødvendig er det i et særligt tilfælde vurderet, at der åbenlyst ikke er behov for at undersøge barnets søster eller
 *     bror? (fagpersonens skøn; IT-53a)
 */
@Fakta(
        flere = true,
        højst = 40,
        område = "underretning",
        altid = true,
        hvilke = "Hvilke søskende har barnet i husstanden?",
        flertal = "søskende",
        svaresAf = SvaresAf.SAGSBEHANDLER)
public record Soeskende(
        String id,

        @Oplysning(
                spørgsmål = "Er barnets søster eller bror under 15 år?",
                ja = "barnets søster eller bror er under 15 år",
                nej = "barnets søster eller bror er fyldt 15 år",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean under15År,

        @Oplysning(
                spørgsmål = "Er der iværksat en børnefaglig undersøgelse af barnets søster eller bror?",
                ja = "der er iværksat en børnefaglig undersøgelse af barnets søster eller bror",
                nej = "der er ikke iværksat en børnefaglig undersøgelse af barnets søster eller bror",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "under15År",
                kanÆndres = true)
        @Nullable
        Boolean undersøgelseIværksat,

        @Oplysning(
                spørgsmål =
                        "Er det i et særligt tilfælde vurderet, at der åbenlyst ikke er behov for at undersøge barnets søster eller bror?",
                ja =
                        "det er i et særligt tilfælde vurderet, at der åbenlyst ikke er behov for at undersøge barnets søster eller bror",
                nej = "det er ikke vurderet, at der åbenlyst ikke er behov for at undersøge barnets søster eller bror",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                skøn = true,
                efter = "under15År")
        @Nullable
        Boolean åbenlystUnødvendig) {

    public Soeskende {
        id = Krav.anonymtMærke("Soeskende.id", id);
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Soeskende med(String id) {
        return Faktum.med(Soeskende.class, id);
    }

    public Soeskende under15År(@Nullable Boolean under15År) {
        return Faktum.med(this, "under15År", under15År);
    }

    public Soeskende undersøgelseIværksat(@Nullable Boolean undersøgelseIværksat) {
        return Faktum.med(this, "undersøgelseIværksat", undersøgelseIværksat);
    }

    public Soeskende åbenlystUnødvendig(@Nullable Boolean åbenlystUnødvendig) {
        return Faktum.med(this, "åbenlystUnødvendig", åbenlystUnødvendig);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Soeskende[…]";
    }
}
