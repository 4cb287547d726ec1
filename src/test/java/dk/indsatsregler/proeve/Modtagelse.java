package dk.indsatsregler.proeve;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** En type, der kan være flere af, med et tidspunkt, som frister regnes fra. */
@Fakta(flere = true, område = "proeve", hvilke = "Hvilke modtagelser er der?")
public record Modtagelse(
        String id,

        @Oplysning(spørgsmål = "Hvornår er den modtaget?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        LocalDateTime modtaget,

        @Oplysning(spørgsmål = "Hvilken dag skete det?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Haendelse dag) {

    public Modtagelse {
        id = Krav.anonymtMærke("Modtagelse.id", id);
    }
}
