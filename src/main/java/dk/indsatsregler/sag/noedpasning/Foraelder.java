package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
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
 * @param hjemsendt har forælderens virksomhed hjemsendt medarbejderne? (NP-06)
 * @param hjemmeOgKanPasse er forælderen hjemme på pasningsdagen og kan passe barnet? (NP-14)
 * @param afsøgtTrodsHjemme er alle relevante pasningsmuligheder afsøgt, selv om denne forælder er hjemme og kan passe barnet?
 *     (fagpersonens skøn; NP-05, NP-14)
 * @param kanSesBortFra kan barnet være omfattet, selv om denne forælder ikke er omfattet af nr. 1 eller 2? (fagpersonens skøn; NP-14)
 */
@Fakta(
        flere = true,
        højst = 20,
        område = "noedpasning",
        hvilke = "Hvilke forældre bor barnet hos på pasningsdagen?",
        flertal = "forældre",
        svaresAf = SvaresAf.FORÆLDER)
public record Foraelder(
        String id,

        @Oplysning(
                spørgsmål = "Hvilken sektor arbejder forælderen i?",
                svar = "forælderen arbejder i denne sektor: {}",
                svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Sektor sektor,

        @Oplysning(
                spørgsmål = "Varetager forælderen en samfundskritisk funktion?",
                ja = "forælderen varetager en samfundskritisk funktion",
                nej = "forælderen varetager ikke en samfundskritisk funktion",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean samfundskritiskFunktion,

        @Oplysning(
                spørgsmål = "Er forælderen ansat i en privat virksomhed?",
                ja = "forælderen er ansat i en privat virksomhed",
                nej = "forælderen er ikke ansat i en privat virksomhed",
                svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Boolean privatAnsat,

        @Oplysning(
                spørgsmål = "Har forælderens virksomhed hjemsendt medarbejderne?",
                ja = "forælderens virksomhed har hjemsendt medarbejderne",
                nej = "forælderens virksomhed har ikke hjemsendt medarbejderne",
                svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Boolean hjemsendt,

        @Oplysning(
                spørgsmål = "Er forælderen hjemme på pasningsdagen og kan passe barnet?",
                ja = "forælderen er hjemme på pasningsdagen og kan passe barnet",
                nej = "forælderen er ikke hjemme på pasningsdagen eller kan ikke passe barnet",
                svaresAf = SvaresAf.FORÆLDER,
                kanÆndres = true)
        @Nullable
        Boolean hjemmeOgKanPasse,

        @Oplysning(
                spørgsmål =
                        "Er alle relevante pasningsmuligheder afsøgt, selv om denne forælder er hjemme og kan passe barnet?",
                ja =
                        "alle relevante pasningsmuligheder er afsøgt, selv om denne forælder er hjemme og kan passe barnet",
                nej =
                        "alle relevante pasningsmuligheder er ikke afsøgt, når denne forælder er hjemme og kan passe barnet",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "hjemmeOgKanPasse")
        @Nullable
        Boolean afsøgtTrodsHjemme,

        @Oplysning(
                spørgsmål = "Kan barnet være omfattet, selv om denne forælder ikke er omfattet af nr. 1 eller 2?",
                ja = "barnet kan være omfattet, selv om denne forælder ikke er omfattet af nr. 1 eller 2",
                nej = "barnet kan ikke være omfattet, når denne forælder ikke er omfattet af nr. 1 eller 2",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "privatAnsat")
        @Nullable
        Boolean kanSesBortFra) {

    public Foraelder {
        id = Krav.anonymtMærke("Foraelder.id", id);
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Foraelder med(String id) {
        return Faktum.med(Foraelder.class, id);
    }

    public Foraelder sektor(@Nullable Sektor sektor) {
        return Faktum.med(this, "sektor", sektor);
    }

    public Foraelder samfundskritiskFunktion(@Nullable Boolean samfundskritiskFunktion) {
        return Faktum.med(this, "samfundskritiskFunktion", samfundskritiskFunktion);
    }

    public Foraelder privatAnsat(@Nullable Boolean privatAnsat) {
        return Faktum.med(this, "privatAnsat", privatAnsat);
    }

    public Foraelder hjemsendt(@Nullable Boolean hjemsendt) {
        return Faktum.med(this, "hjemsendt", hjemsendt);
    }

    public Foraelder hjemmeOgKanPasse(@Nullable Boolean hjemmeOgKanPasse) {
        return Faktum.med(this, "hjemmeOgKanPasse", hjemmeOgKanPasse);
    }

    public Foraelder afsøgtTrodsHjemme(@Nullable Boolean afsøgtTrodsHjemme) {
        return Faktum.med(this, "afsøgtTrodsHjemme", afsøgtTrodsHjemme);
    }

    public Foraelder kanSesBortFra(@Nullable Boolean kanSesBortFra) {
        return Faktum.med(this, "kanSesBortFra", kanSesBortFra);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Foraelder[…]";
    }
}
