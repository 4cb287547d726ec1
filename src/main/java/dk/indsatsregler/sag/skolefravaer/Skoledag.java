package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import java.util.Objects;

/**
 * En planlagt skoledag. Er skoledagene oplyst, er det dem alle fra den første til vurderingsdatoen, uden huller; så kan vinduer og dage i
 * træk tælles op.
 *
 * @param id anonymt mærke for dagen i sagen, fx datoen
 * @param dato dagen
 */
@Fakta(
        flere = true,
        højst = 1000,
        område = "skolefravaer",
        hvilke = "Hvilke planlagte skoledage har eleven haft op til vurderingsdatoen?",
        flertal = "planlagte skoledage",
        svaresAf = SvaresAf.SKOLE)
public record Skoledag(String id, LocalDate dato) {

    public Skoledag {
        id = Krav.anonymtMærke("Skoledag.id", id);
        Objects.requireNonNull(dato, "Skoledag.dato");
    }

    /** Den, der er oplyst. */
    public static Skoledag med(String id, LocalDate dato) {
        return Faktum.med(Skoledag.class, id, dato);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Skoledag[…]";
    }
}
