package dk.indsatsregler.sag.boernelineal;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, kontakten med familien skal tage hensyn til. Uden vægt på linealen: styrer kun formen (BO-64).
 *
 * @param andetSprog taler barnet eller forældrene bedst et andet sprog end dansk? (følsom; BO-64, RF-21)
 */
@Fakta(område = "boernelineal", baggrund = true)
public record Kontakt(
        @Oplysning(
                spørgsmål = "Taler barnet eller forældrene bedst et andet sprog end dansk?",
                ja = "barnet eller forældrene taler bedst et andet sprog end dansk",
                nej = "barnet eller forældrene taler ikke bedst et andet sprog end dansk",
                svaresAf = SvaresAf.FORÆLDER,
                følsom = true)
        @Nullable
        Boolean andetSprog) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Kontakt med() {
        return Faktum.med(Kontakt.class);
    }

    public Kontakt andetSprog(@Nullable Boolean andetSprog) {
        return Faktum.med(this, "andetSprog", andetSprog);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Kontakt[…]";
    }
}
