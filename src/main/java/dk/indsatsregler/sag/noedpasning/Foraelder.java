package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * En forælder, barnet bor hos på pasningsdagen (NP-14). Ejerformen af arbejdspladsen spørges der ikke om under nr. 1 (NP-15).
 *
 * @param id anonymt mærke for forælderen i sagen, fx {@code mor}
 * @param sektor hvilken sektor arbejder forælderen i? (NP-04)
 * @param samfundskritiskFunktion varetager forælderen en samfundskritisk funktion? (fagpersonens skøn; NP-04)
 * @param privatAnsat er forælderen ansat i en privat virksomhed? (NP-06)
 * @param hjemsendt har virksomheden hjemsendt medarbejderne? (NP-06)
 * @param hjemmeOgKanPasse er forælderen hjemme på pasningsdagen og kan passe barnet? (NP-14)
 */
@Fakta(
        flere = true,
        område = "noedpasning",
        hvilke = "Hvilke forældre bor barnet hos på pasningsdagen?",
        svaresAf = SvaresAf.FORÆLDER)
public record Foraelder(
        String id,

        @Oplysning(spørgsmål = "Hvilken sektor arbejder forælderen i?", svaresAf = SvaresAf.FORÆLDER) @Nullable
        Sektor sektor,

        @Oplysning(
                spørgsmål = "Varetager forælderen en samfundskritisk funktion?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean samfundskritiskFunktion,

        @Oplysning(spørgsmål = "Er forælderen ansat i en privat virksomhed?", svaresAf = SvaresAf.FORÆLDER) @Nullable
        Boolean privatAnsat,

        @Oplysning(spørgsmål = "Har forælderens virksomhed hjemsendt medarbejderne?", svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Boolean hjemsendt,

        @Oplysning(
                spørgsmål = "Er forælderen hjemme på pasningsdagen og kan passe barnet?",
                svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Boolean hjemmeOgKanPasse) {

    public Foraelder {
        id = Krav.anonymtMærke("Foraelder.id", id);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Foraelder[…]";
    }
}
