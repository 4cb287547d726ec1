package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, planen siger om dem omkring barnet, og om barnets eget perspektiv.
 *
 * @param almenAktør er en aktør fra almenområdet (fx skole eller dagtilbud) fortsat med i planen? (IT-25)
 * @param forældrestøtte får forældrene støtte? (IT-36)
 * @param perspektiv hvordan er barnets perspektiv inddraget? (IT-37)
 */
@Fakta(område = "indsatstrappe")
public record Indsatsplan(
        @Oplysning(
                spørgsmål = "Er en aktør fra almenområdet (fx skole eller dagtilbud) fortsat med i planen?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean almenAktør,

        @Oplysning(spørgsmål = "Får forældrene støtte?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean forældrestøtte,

        @Oplysning(spørgsmål = "Hvordan er barnets perspektiv inddraget?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Perspektiv perspektiv) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Indsatsplan[…]";
    }
}
