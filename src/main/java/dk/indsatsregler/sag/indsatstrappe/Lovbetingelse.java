package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Lovens betingelser, når en fagperson har bragt trin 4-6 i overvejelse.
 *
 * @param børnefagligUndersøgelse er den børnefaglige undersøgelse gennemført? (IT-45, IT-46)
 * @param foreløbigVurdering er sagen akut, og foreligger der undtagelsesvis en foreløbig vurdering? (IT-45, IT-46)
 * @param væsentligBetydning er det vurderet, at det er af væsentlig betydning for barnets særlige behov for støtte? (fagpersonens skøn; IT-46)
 * @param samtykkeForældre har forældremyndighedens indehaver givet samtykke? (IT-46, IT-47)
 * @param samtykkeUng har den unge, der er fyldt 15 år, givet samtykke? (IT-46, IT-47)
 */
@Fakta(område = "indsatstrappe")
public record Lovbetingelse(
        @Oplysning(spørgsmål = "Er den børnefaglige undersøgelse gennemført?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean børnefagligUndersøgelse,

        @Oplysning(
                spørgsmål = "Er sagen akut, og foreligger der undtagelsesvis en foreløbig vurdering?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean foreløbigVurdering,

        @Oplysning(
                spørgsmål = "Er det vurderet, at det er af væsentlig betydning for barnets særlige behov for støtte?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean væsentligBetydning,

        @Oplysning(spørgsmål = "Har forældremyndighedens indehaver givet samtykke?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean samtykkeForældre,

        @Oplysning(spørgsmål = "Har den unge, der er fyldt 15 år, givet samtykke?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean samtykkeUng) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Lovbetingelse[…]";
    }
}
