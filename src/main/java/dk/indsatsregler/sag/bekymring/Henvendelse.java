package dk.indsatsregler.sag.bekymring;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Den henvendelse, ansøgning eller underretning, sagen handler om, eller det, kommunen selv er begyndt på. Er der flere, den, der vurderes.
 * For det, der er modtaget eller påbegyndt før 2024, bestemmer datoerne, hvilken lov kommunens behandling følger (barnets lov § 213).
 *
 * @param modtagetDato hvornår er henvendelsen modtaget, eller behandlingen påbegyndt? (IT-58; kun, når det var før 2024)
 * @param færdigbehandletDato hvornår er henvendelsen færdigbehandlet, eller er den det ikke? (IT-58; der spørges kun, når den er modtaget
 *     før 2024)
 */
@Fakta
public record Henvendelse(
        @Oplysning(
                spørgsmål = "Hvornår er henvendelsen modtaget, eller behandlingen påbegyndt?",
                svar = "henvendelsen er modtaget, eller behandlingen påbegyndt, {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        LocalDate modtagetDato,

        @Oplysning(
                spørgsmål = "Hvornår er henvendelsen færdigbehandlet, eller er den det ikke?",
                nej = "henvendelsen er ikke færdigbehandlet",
                svar = "henvendelsen er færdigbehandlet {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse færdigbehandletDato) {

    public Henvendelse {
        LocalDate færdig = færdigbehandletDato == null ? null : færdigbehandletDato.dato();
        if (modtagetDato != null && færdig != null && færdig.isBefore(modtagetDato)) {
            throw new UgyldigOplysningException(
                    "Henvendelse.færdigbehandletDato", "skal være tidligst på Henvendelse.modtagetDato.");
        }
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Henvendelse med() {
        return Faktum.med(Henvendelse.class);
    }

    public Henvendelse modtagetDato(@Nullable LocalDate modtagetDato) {
        return Faktum.med(this, "modtagetDato", modtagetDato);
    }

    public Henvendelse færdigbehandletDato(@Nullable Haendelse færdigbehandletDato) {
        return Faktum.med(this, "færdigbehandletDato", færdigbehandletDato);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Henvendelse[…]";
    }
}
