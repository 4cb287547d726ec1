package dk.indsatsregler.proeve;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** En type, der kan være flere af, med svar, der kan ændres. */
@Fakta(flere = true, område = "proeve", hvilke = "Hvilke brikker er der?")
public record Brik(
        String id,

        @Oplysning(spørgsmål = "Hvor mange?", svaresAf = SvaresAf.SKOLE, kanÆndres = true, mindst = 0, højst = 4)
        @Nullable
        Integer antal,

        @Oplysning(spørgsmål = "Er den vendt?", svaresAf = SvaresAf.SKOLE, kanÆndres = true) @Nullable
        Boolean vendt) {

    public Brik {
        id = Krav.anonymtMærke("Brik.id", id);
        Krav.mellem("Brik.antal", antal == null ? null : BigDecimal.valueOf(antal), 0, 4);
    }
}
