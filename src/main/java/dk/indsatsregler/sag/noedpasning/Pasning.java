package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Pasningen den dag, der søges om.
 *
 * @param pasningsdag hvilken dag er der brug for pasning? (NP-11: alderen opgøres den dag)
 * @param alleMulighederAfsøgt har forældrene afsøgt alle relevante pasningsmuligheder? (NP-05)
 * @param opsøgendeKontaktTaget er der taget opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet? (NP-16)
 * @param deltager deltager barnet i nødpasning? (NP-16)
 */
@Fakta(område = "noedpasning")
public record Pasning(
        @Oplysning(spørgsmål = "Hvilken dag er der brug for pasning?", svaresAf = SvaresAf.FORÆLDER) @Nullable
        LocalDate pasningsdag,

        @Oplysning(spørgsmål = "Har forældrene afsøgt alle relevante pasningsmuligheder?", svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Boolean alleMulighederAfsøgt,

        @Oplysning(
                spørgsmål = "Er der taget opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean opsøgendeKontaktTaget,

        @Oplysning(spørgsmål = "Deltager barnet i nødpasning?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean deltager) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Pasning[…]";
    }
}
