package dk.indsatsregler.sag.bekymring;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.boernelineal.Risikofaktorer;
import dk.indsatsregler.sag.indsatstrappe.Overvejelse;
import dk.indsatsregler.sag.indsatstrappe.Trinvurdering;
import dk.indsatsregler.sag.smaaboern.Tandpleje;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Det, nogen ved eller har mistanke om, og det, loven kræver afklaret, når de gør. Er noget af det oplyst, vurderes pligterne, uanset hvilke
 * områder der ellers er spurgt om.
 *
 * @param registreret har en fagperson registreret en bekymring for barnet? (BO-09)
 * @param særligStøtte er der kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte? (fagpersonens
 *     skøn; IT-40, IT-43; den, der underretter, skal ikke afgøre, om støtten kan gives, IT-40c)
 * @param overgreb er der kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb? (fagpersonens skøn;
 *     BO-66, IT-40, IT-44)
 * @param kendtAf hvem har kendskabet eller grunden til at antage det? (IT-40, IT-40a, IT-40b)
 * @param vanrøgt er der kendskab til, at barnet udsættes for vanrøgt fra forældres eller andre opdrageres side? (IT-40a)
 * @param nedværdigendeBehandling er der kendskab til, at barnet udsættes for nedværdigende behandling fra forældres eller andre opdrageres
 *     side? (IT-40a)
 * @param udviklingIFare er der kendskab til, at barnet lever under forhold, der bringer dets sundhed eller udvikling i fare? (IT-40a)
 * @param underrettet er kommunen underrettet om bekymringen? (IT-40, IT-40a)
 * @param æresrelateret kan der være æresrelaterede konflikter eller negativ social kontrol? (fagpersonens skøn; IT-43a)
 * @param risikovurderet er der foretaget en risikovurdering, før forældre og netværk inddrages? (IT-43a)
 * @param kontaktFrigivet har en fagperson vurderet, at forældrene kan kontaktes, selv om der er kendskab til eller mistanke om
 *     overgreb? (fagpersonens skøn; RF-22)
 * @param alvorligEllerKompleks er der grund til at antage, at sagen er alvorlig eller kompleks? (fagpersonens skøn; IT-44)
 * @param tilbageTilVold afbryder en forælder et ophold med barnet i en boform efter serviceloven §§ 109 eller 110, hvor de har været på grund
 *     af vold i hjemmet, for at vende tilbage til et voldeligt miljø med barnet? (IT-44)
 * @param trængerTilStøtte må det antages, at barnet trænger til særlig støtte? (fagpersonens skøn; mere end at barnet kan have
 *     behov; IT-44a)
 * @param fraForældre er overgrebet, eller det mistanken handler om, fra forældrenes side? (fagpersonens skøn; IT-41d)
 */
@Fakta(område = "underretning", altid = true)
public record Bekymring(
        @Oplysning(
                spørgsmål = "Har en fagperson registreret en bekymring for barnet?",
                ja = "en fagperson har registreret en bekymring for barnet",
                nej = "ingen fagperson har registreret en bekymring for barnet",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean registreret,

        @Oplysning(
                spørgsmål =
                        "Er der kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte?",
                ja = "der er kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte",
                nej = "der er ikke kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean særligStøtte,

        @Oplysning(
                spørgsmål = "Er der kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb?",
                ja = "der er kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb",
                nej = "der er ikke kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean overgreb,

        @Oplysning(
                spørgsmål = "Hvem har kendskabet eller grunden til at antage det?",
                svar = "kendskabet eller grunden til at antage det har {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        KendtAf kendtAf,

        @Oplysning(
                spørgsmål =
                        "Er der kendskab til, at barnet udsættes for vanrøgt fra forældres eller andre opdrageres side?",
                ja = "der er kendskab til, at barnet udsættes for vanrøgt fra forældres eller andre opdrageres side",
                nej =
                        "der er ikke kendskab til, at barnet udsættes for vanrøgt fra forældres eller andre opdrageres side",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean vanrøgt,

        @Oplysning(
                spørgsmål =
                        "Er der kendskab til, at barnet udsættes for nedværdigende behandling fra forældres eller andre opdrageres side?",
                ja =
                        "der er kendskab til, at barnet udsættes for nedværdigende behandling fra forældres eller andre opdrageres side",
                nej =
                        "der er ikke kendskab til, at barnet udsættes for nedværdigende behandling fra forældres eller andre opdrageres side",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean nedværdigendeBehandling,

        @Oplysning(
                spørgsmål =
                        "Er der kendskab til, at barnet lever under forhold, der bringer dets sundhed eller udvikling i fare?",
                ja =
                        "der er kendskab til, at barnet lever under forhold, der bringer dets sundhed eller udvikling i fare",
                nej =
                        "der er ikke kendskab til, at barnet lever under forhold, der bringer dets sundhed eller udvikling i fare",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean udviklingIFare,

        @Oplysning(
                spørgsmål = "Er kommunen underrettet om bekymringen?",
                ja = "kommunen er underrettet om bekymringen",
                nej = "kommunen er ikke underrettet om bekymringen",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean underrettet,

        @Oplysning(
                spørgsmål = "Kan der være æresrelaterede konflikter eller negativ social kontrol?",
                ja = "der kan være æresrelaterede konflikter eller negativ social kontrol",
                nej = "der kan ikke være æresrelaterede konflikter eller negativ social kontrol",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean æresrelateret,

        @Oplysning(
                spørgsmål = "Er der foretaget en risikovurdering, før forældre og netværk inddrages?",
                ja = "der er foretaget en risikovurdering, før forældre og netværk inddrages",
                nej = "der er ikke foretaget en risikovurdering, før forældre og netværk inddrages",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "æresrelateret")
        @Nullable
        Boolean risikovurderet,

        @Oplysning(
                spørgsmål =
                        "Har en fagperson vurderet, at forældrene kan kontaktes, selv om der er kendskab til eller mistanke om overgreb?",
                ja =
                        "en fagperson har vurderet, at forældrene kan kontaktes, selv om der er kendskab til eller mistanke om overgreb",
                nej =
                        "ingen fagperson har vurderet, at forældrene kan kontaktes, selv om der er kendskab til eller mistanke om overgreb",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "overgrebEllerVold")
        @Nullable
        Boolean kontaktFrigivet,

        @Oplysning(
                spørgsmål = "Er der grund til at antage, at sagen er alvorlig eller kompleks?",
                ja = "der er grund til at antage, at sagen er alvorlig eller kompleks",
                nej = "der er ikke grund til at antage, at sagen er alvorlig eller kompleks",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean alvorligEllerKompleks,

        @Oplysning(
                spørgsmål =
                        "Afbryder en forælder et ophold med barnet i en boform efter serviceloven §§ 109 eller 110, hvor de har været på grund af vold i hjemmet, for at vende tilbage til et voldeligt miljø med barnet?",
                ja =
                        "en forælder afbryder et ophold med barnet i en boform efter serviceloven §§ 109 eller 110, hvor de har været på grund af vold i hjemmet, for at vende tilbage til et voldeligt miljø med barnet",
                nej =
                        "ingen forælder afbryder et ophold med barnet i en boform efter serviceloven §§ 109 eller 110, hvor de har været på grund af vold i hjemmet, for at vende tilbage til et voldeligt miljø med barnet",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean tilbageTilVold,

        @Oplysning(
                spørgsmål = "Må det antages, at barnet trænger til særlig støtte?",
                ja = "det må antages, at barnet trænger til særlig støtte",
                nej = "det kan ikke antages, at barnet trænger til særlig støtte",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "behovForStøtte")
        @Nullable
        Boolean trængerTilStøtte,

        @Oplysning(
                spørgsmål = "Er overgrebet, eller det mistanken handler om, fra forældrenes side?",
                ja = "overgrebet, eller det mistanken handler om, er fra forældrenes side",
                nej = "overgrebet, eller det mistanken handler om, er ikke fra forældrenes side",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "overgrebEllerVold")
        @Nullable
        Boolean fraForældre) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Bekymring med() {
        return Faktum.med(Bekymring.class);
    }

    public Bekymring registreret(@Nullable Boolean registreret) {
        return Faktum.med(this, "registreret", registreret);
    }

    public Bekymring særligStøtte(@Nullable Boolean særligStøtte) {
        return Faktum.med(this, "særligStøtte", særligStøtte);
    }

    public Bekymring overgreb(@Nullable Boolean overgreb) {
        return Faktum.med(this, "overgreb", overgreb);
    }

    public Bekymring kendtAf(@Nullable KendtAf kendtAf) {
        return Faktum.med(this, "kendtAf", kendtAf);
    }

    public Bekymring vanrøgt(@Nullable Boolean vanrøgt) {
        return Faktum.med(this, "vanrøgt", vanrøgt);
    }

    public Bekymring nedværdigendeBehandling(@Nullable Boolean nedværdigendeBehandling) {
        return Faktum.med(this, "nedværdigendeBehandling", nedværdigendeBehandling);
    }

    public Bekymring udviklingIFare(@Nullable Boolean udviklingIFare) {
        return Faktum.med(this, "udviklingIFare", udviklingIFare);
    }

    public Bekymring underrettet(@Nullable Boolean underrettet) {
        return Faktum.med(this, "underrettet", underrettet);
    }

    public Bekymring æresrelateret(@Nullable Boolean æresrelateret) {
        return Faktum.med(this, "æresrelateret", æresrelateret);
    }

    public Bekymring risikovurderet(@Nullable Boolean risikovurderet) {
        return Faktum.med(this, "risikovurderet", risikovurderet);
    }

    public Bekymring kontaktFrigivet(@Nullable Boolean kontaktFrigivet) {
        return Faktum.med(this, "kontaktFrigivet", kontaktFrigivet);
    }

    public Bekymring alvorligEllerKompleks(@Nullable Boolean alvorligEllerKompleks) {
        return Faktum.med(this, "alvorligEllerKompleks", alvorligEllerKompleks);
    }

    public Bekymring tilbageTilVold(@Nullable Boolean tilbageTilVold) {
        return Faktum.med(this, "tilbageTilVold", tilbageTilVold);
    }

    public Bekymring trængerTilStøtte(@Nullable Boolean trængerTilStøtte) {
        return Faktum.med(this, "trængerTilStøtte", trængerTilStøtte);
    }

    public Bekymring fraForældre(@Nullable Boolean fraForældre) {
        return Faktum.med(this, "fraForældre", fraForældre);
    }

    /**
     * Er der kendskab til eller mistanke om overgreb, også når det er oplyst som vold i familien eller som tegn, tandplejen har set?
     *
     * @return ja, når en af dem er oplyst med ja, også når en anden er nej (det vises som modstrid); nej, når {@code overgreb} er nej;
     *     {@code null}, når det ikke er oplyst
     */
    @Afledt(
            af = {"Bekymring.overgreb", "Risikofaktorer.vold", "Tandpleje.tegnPåOvergreb"},
            spørg = {"Bekymring.overgreb"},
            betydning =
                    "Kendskab til eller mistanke om overgreb, også når det er oplyst som vold i familien eller som tegn, tandplejen har set.",
            udsagn = "IT-40, IT-44, SY-14")
    public static @Nullable Boolean overgrebEllerVold(
            Bekymring bekymring, Risikofaktorer risikofaktorer, Tandpleje tandpleje) {
        return enAf(enAf(bekymring.overgreb, risikofaktorer.vold()), tandpleje.tegnPåOvergreb());
    }

    /**
     * Kan barnet have behov for særlig støtte, også når det er oplyst med servicelovens ord?
     *
     * @return ja, når et af de to er oplyst med ja: må det antages, at barnet trænger til støtte, kan det have behov for den; nej, når
     *     {@code særligStøtte} er nej; {@code null}, når det ikke er oplyst
     */
    @Afledt(
            af = {"Bekymring.særligStøtte", "Bekymring.trængerTilStøtte"},
            spørg = {"Bekymring.særligStøtte"},
            betydning =
                    "Barnet kan have behov for særlig støtte, også når det er oplyst, at barnet må antages at trænge til den.",
            udsagn = "IT-40, IT-43, IT-44a")
    public static @Nullable Boolean behovForStøtte(Bekymring bekymring) {
        return enAf(bekymring.særligStøtte, bekymring.trængerTilStøtte);
    }

    /**
     * Er der grund til at antage, at sagen er alvorlig eller kompleks, herunder fordi trin 4-6 er bragt i overvejelse?
     *
     * @return ja, når det er oplyst, eller en fagperson har bragt et af trinene i overvejelse; nej, når {@code alvorligEllerKompleks} er nej;
     *     {@code null}, når det ikke er oplyst
     */
    @Afledt(
            af = {
                "Bekymring.alvorligEllerKompleks",
                "Overvejelse.slægtEllerNetværk",
                "Overvejelse.plejefamilie",
                "Overvejelse.institution",
                "Trinvurdering.valgt"
            },
            spørg = {"Bekymring.alvorligEllerKompleks"},
            betydning = "Sagen er alvorlig eller kompleks, herunder fordi trin 4-6 er bragt i overvejelse.",
            udsagn = "IT-44")
    public static @Nullable Boolean alvorligSag(Bekymring bekymring, Overvejelse overvejelse, Trinvurdering vurdering) {
        return enAf(bekymring.alvorligEllerKompleks, Overvejelse.anbringelse(overvejelse, vurdering));
    }

    /**
     * Hvor mange underretninger er der om barnet?
     *
     * @return antallet; {@code null}, når underretningerne ikke er oplyst
     */
    @Afledt(
            af = {"Underretning.id"},
            betydning = "Antal underretninger om barnet.",
            udsagn = "IT-41f",
            enhed = "underretninger",
            mindst = 0)
    public static @Nullable Integer antalUnderretninger(@Nullable List<Underretning> underretninger) {
        return underretninger == null ? null : underretninger.size();
    }

    /** Ja, når en af dem er ja; ellers det, den første siger. */
    private static @Nullable Boolean enAf(@Nullable Boolean spurgt, @Nullable Boolean anden) {
        return Boolean.TRUE.equals(anden) ? anden : spurgt;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Bekymring[…]";
    }
}
