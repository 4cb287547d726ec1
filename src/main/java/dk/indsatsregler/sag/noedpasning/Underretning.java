package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.SvaresAf;

/**
 * En underretning om barnet (NP-20).
 *
 * @param id anonymt mærke for underretningen i sagen
 */
@Fakta(
        flere = true,
        område = "noedpasning",
        hvilke = "Hvilke underretninger er der om barnet?",
        svaresAf = SvaresAf.SAGSBEHANDLER)
public record Underretning(String id) {

    public Underretning {
        id = Krav.anonymtMærke("Underretning.id", id);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Underretning[…]";
    }
}
