package dk.indsatsregler.proeve;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** En type, der kan være flere af. */
@Fakta(flere = true, område = "proeve", hvilke = "Hvilke ting er der?")
public record Ting(
        String id,

        @Oplysning(spørgsmål = "Hvor mange?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Integer tal,

        @Oplysning(spørgsmål = "Hvor stor en del?", svaresAf = SvaresAf.SKOLE) @Nullable
        BigDecimal brøk,

        @Oplysning(spørgsmål = "Omtrent hvor mange?", svaresAf = SvaresAf.SKOLE) @Nullable
        Spaend spænd,

        @Oplysning(spørgsmål = "Ja eller nej?", svaresAf = SvaresAf.FORÆLDER) @Nullable
        Boolean ja,

        @Oplysning(spørgsmål = "Hvilken farve?", svaresAf = SvaresAf.BARN) @Nullable
        Farve farve,

        @Oplysning(spørgsmål = "Hvilken dag?", svaresAf = SvaresAf.KOMMUNE) @Nullable
        LocalDate dag) {

    public Ting {
        id = Krav.anonymtMærke("Ting.id", id);
    }
}
