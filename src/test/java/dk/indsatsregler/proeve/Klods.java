package dk.indsatsregler.proeve;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** En type, der kan være flere af, med felter, der altid er oplyst, og med to af hver slags, der kan sammenlignes. */
@Fakta(flere = true, område = "proeve", hvilke = "Hvilke klodser er der?")
public record Klods(
        String id,
        Farve farve,
        Integer antal,
        LocalDate lagt,

        @Oplysning(spørgsmål = "Hvilken farve har den anden side?", svaresAf = SvaresAf.BARN) @Nullable
        Farve bagside,

        @Oplysning(spørgsmål = "Omtrent hvor bred?", svaresAf = SvaresAf.SKOLE) @Nullable
        Spaend bredde,

        @Oplysning(spørgsmål = "Omtrent hvor høj?", svaresAf = SvaresAf.SKOLE) @Nullable
        Spaend højde,

        @Oplysning(spørgsmål = "Hvornår blev den taget?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Haendelse taget,

        @Oplysning(spørgsmål = "Hvornår blev den sat?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Haendelse sat) {

    public Klods {
        id = Krav.anonymtMærke("Klods.id", id);
    }
}
