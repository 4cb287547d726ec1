package dk.indsatsregler.sag.bekymring;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, en fagperson ved eller har mistanke om.
 *
 * @param registreret har en fagperson registreret en bekymring for barnet? (BO-09)
 * @param særligStøtte er der kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte? (fagpersonens skøn;
 *     IT-40)
 * @param overgreb er der kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb? (fagpersonens skøn; BO-66,
 *     IT-40)
 */
@Fakta(område = "underretning")
public record Bekymring(
        @Oplysning(spørgsmål = "Har en fagperson registreret en bekymring for barnet?", svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean registreret,

        @Oplysning(
                spørgsmål =
                        "Er der kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean særligStøtte,

        @Oplysning(
                spørgsmål = "Er der kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean overgreb) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Bekymring[…]";
    }
}
