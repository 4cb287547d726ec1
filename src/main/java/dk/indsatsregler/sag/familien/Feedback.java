package dk.indsatsregler.sag.familien;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Én kildes feedback på, om indsatsen hjælper (FIT). Metodens egne grænsetal er ikke kendt: kilden siger selv, om det går fremad.
 *
 * @param id anonymt mærke for feedbacken
 * @param kilde hvem har givet feedbacken: barnet, en forælder, sagsbehandleren eller skolen? (SY-10)
 * @param fremgang går det fremad siden sidst, efter kildens egen feedback? (SY-10)
 */
@Fakta(
        flere = true,
        område = "familien",
        hvilke = "Hvem har givet feedback på, om indsatsen hjælper?",
        flertal = "feedback",
        svaresAf = SvaresAf.SAGSBEHANDLER)
public record Feedback(
        String id,

        @Oplysning(
                spørgsmål = "Hvem har givet feedbacken: barnet, en forælder, sagsbehandleren eller skolen?",
                svar = "feedbacken er givet af {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Feedbackkilde kilde,

        @Oplysning(
                spørgsmål = "Går det fremad siden sidst, efter kildens egen feedback?",
                ja = "det går fremad siden sidst, efter kildens egen feedback",
                nej = "det går ikke fremad siden sidst, efter kildens egen feedback",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean fremgang) {

    public Feedback {
        id = Krav.anonymtMærke("Feedback.id", id);
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Feedback med(String id) {
        return Faktum.med(Feedback.class, id);
    }

    public Feedback kilde(@Nullable Feedbackkilde kilde) {
        return Faktum.med(this, "kilde", kilde);
    }

    public Feedback fremgang(@Nullable Boolean fremgang) {
        return Faktum.med(this, "fremgang", fremgang);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Feedback[…]";
    }
}
