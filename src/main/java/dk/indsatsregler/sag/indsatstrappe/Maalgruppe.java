package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Familiens forhold til risiko og problemer, det niveau, fagpersonen har valgt, og overgange (kun i kommuner, der har slået praksis til).
 *
 * @param risikofaktorer er barnet eller familien allerede forbundet med risikofaktorer? (fagpersonens skøn; IT-09)
 * @param problemstillinger har familien allerede erfaring med en række problemstillinger i hverdagen? (fagpersonens skøn; IT-10)
 * @param niveau hvilket indsatsniveau har fagpersonen valgt? (fagpersonens skøn; IT-08, IT-11)
 * @param overgang står barnet foran en overgang: fra hjem til dagtilbud, fra dagtilbud til skole, fra skole til ungdomsuddannelse eller
 *     fra støtte efter børnebestemmelser til støtte efter voksenbestemmelser? (IT-57)
 */
@Fakta(område = "indsatstrappe")
public record Maalgruppe(
        @Oplysning(
                spørgsmål = "Er barnet eller familien allerede forbundet med risikofaktorer?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean risikofaktorer,

        @Oplysning(
                spørgsmål = "Har familien allerede erfaring med en række problemstillinger i hverdagen?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean problemstillinger,

        @Oplysning(
                spørgsmål = "Hvilket indsatsniveau har fagpersonen valgt?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Indsatsniveau niveau,

        @Oplysning(
                spørgsmål =
                        "Står barnet foran en overgang: fra hjem til dagtilbud, fra dagtilbud til skole, fra skole til ungdomsuddannelse eller fra støtte efter børnebestemmelser til støtte efter voksenbestemmelser?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean overgang) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Maalgruppe[…]";
    }
}
