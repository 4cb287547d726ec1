package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * En registrering af fravær. Er registreringerne oplyst, er det alle i kvartalet og på de skoledage, der er oplyst som {@link Skoledag}.
 *
 * @param id anonymt mærke for registreringen i sagen, fx datoen
 * @param dato dagen, fraværet er registreret (i kvartalet eller på en oplyst skoledag; senest vurderingsdatoen)
 * @param del hele dagen eller den halve, det er (FR-15)
 * @param type hvilken type har skolen registreret? (FR-01, FR-02, FR-03, FR-16, FR-17; mangler typen, er den ukendt, FR-44)
 */
@Fakta(
        flere = true,
        område = "skolefravaer",
        hvilke = "Hvilke fraværsregistreringer har eleven i kvartalet og på de skoledage, der er oplyst?",
        svaresAf = SvaresAf.SKOLE)
public record Fravaersregistrering(
        String id,

        LocalDate dato,

        Dagsdel del,

        @Oplysning(spørgsmål = "Hvilken type har skolen registreret for fraværet?", svaresAf = SvaresAf.SKOLE) @Nullable
        Fravaerstype type) {

    public Fravaersregistrering {
        id = Krav.anonymtMærke("Fravaersregistrering.id", id);
        Objects.requireNonNull(dato, "Fravaersregistrering.dato");
        Objects.requireNonNull(del, "Fravaersregistrering.del");
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Fravaersregistrering[…]";
    }
}
