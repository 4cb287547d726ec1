package dk.indsatsregler.sag.bekymring;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, nogen ved eller har mistanke om, og det, loven kræver afklaret, når de gør. Er noget af det oplyst, vurderes pligterne, uanset hvilke
 * områder der ellers er spurgt om.
 *
 * @param registreret har en fagperson registreret en bekymring for barnet? (BO-09)
 * @param særligStøtte er der kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte? (fagpersonens
 *     skøn; IT-40, IT-43)
 * @param overgreb er der kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb? (fagpersonens skøn;
 *     BO-66, IT-40, IT-44)
 * @param kendtAf hvem har kendskabet: en offentligt ansat eller en borger? (IT-40, IT-40a)
 * @param vanrøgt lever barnet under vanrøgt? (IT-40a)
 * @param nedværdigendeBehandling udsættes barnet for nedværdigende behandling? (IT-40a)
 * @param udviklingIFare lever barnet under forhold, der bringer dets sundhed eller udvikling i fare? (IT-40a)
 * @param underrettet er kommunen underrettet om bekymringen? (IT-40, IT-40a)
 * @param æresrelateret kan der være æresrelaterede konflikter eller negativ social kontrol? (fagpersonens skøn; IT-43a)
 * @param risikovurderet er der foretaget en risikovurdering, før forældre og netværk inddrages? (IT-43a)
 * @param kontaktFrigivet har en fagperson vurderet, at forældrene kan kontaktes, selv om der er kendskab til eller mistanke om
 *     overgreb? (fagpersonens skøn; RF-22)
 * @param alvorligEllerKompleks er sagen alvorlig eller kompleks, herunder fordi en anbringelse er overvejet? (fagpersonens skøn;
 *     IT-44)
 * @param tilbageTilVold er en forælder på vej fra et kvindekrisecenter tilbage til et voldeligt miljø? (IT-44)
 * @param trængerTilStøtte må det antages, at barnet trænger til særlig støtte? (fagpersonens skøn; mere end at barnet kan have
 *     behov; IT-44a)
 */
@Fakta(område = "underretning", altid = true)
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
        Boolean overgreb,

        @Oplysning(
                spørgsmål = "Hvem har kendskabet eller grunden til at antage det: en offentligt ansat eller en borger?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        KendtAf kendtAf,

        @Oplysning(spørgsmål = "Lever barnet under vanrøgt?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean vanrøgt,

        @Oplysning(spørgsmål = "Udsættes barnet for nedværdigende behandling?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean nedværdigendeBehandling,

        @Oplysning(
                spørgsmål = "Lever barnet under forhold, der bringer dets sundhed eller udvikling i fare?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean udviklingIFare,

        @Oplysning(spørgsmål = "Er kommunen underrettet om bekymringen?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean underrettet,

        @Oplysning(
                spørgsmål = "Kan der være æresrelaterede konflikter eller negativ social kontrol?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean æresrelateret,

        @Oplysning(
                spørgsmål = "Er der foretaget en risikovurdering, før forældre og netværk inddrages?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean risikovurderet,

        @Oplysning(
                spørgsmål =
                        "Har en fagperson vurderet, at forældrene kan kontaktes, selv om der er kendskab til eller mistanke om overgreb?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean kontaktFrigivet,

        @Oplysning(
                spørgsmål = "Er sagen alvorlig eller kompleks, herunder fordi en anbringelse er overvejet?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean alvorligEllerKompleks,

        @Oplysning(
                spørgsmål =
                        "Forlader eller har en forælder forladt et kvindekrisecenter for at vende tilbage til et voldeligt miljø?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean tilbageTilVold,

        @Oplysning(
                spørgsmål = "Må det antages, at barnet trænger til særlig støtte?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean trængerTilStøtte) {

    /** Det, alle områder deler; alt andet er ikke oplyst. */
    public Bekymring(@Nullable Boolean registreret, @Nullable Boolean særligStøtte, @Nullable Boolean overgreb) {
        this(registreret, særligStøtte, overgreb, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Bekymring[…]";
    }
}
