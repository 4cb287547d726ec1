package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * En indsats, der er i gang eller besluttet. Flere kan løbe samtidig.
 *
 * @param id anonymt mærke for indsatsen i sagen
 * @param trin trinnet på den nationale trappe (IT-01)
 * @param iværksat hvornår er indsatsen sat i gang? (IT-32, IT-33)
 * @param mål er målet med indsatsen angivet? (IT-30, IT-35, IT-48)
 * @param varighed er indsatsens forventede varighed angivet? (IT-30, IT-48)
 * @param nedtrapningsplan er der en plan for gradvis nedtrapning tilbage mod almenmiljøet? (IT-30, IT-31)
 * @param progression giver indsatsen progression for barnet? (fagpersonens skøn; IT-34)
 * @param samtykke har forældremyndighedens indehaver givet samtykke til indsatsen? (IT-48)
 * @param afsluttes skal indsatsen afsluttes, eller går barnet videre til en anden aktør? (IT-26)
 * @param modtagerBekræftet har den næste aktør bekræftet at stå klar? (IT-26)
 */
@Fakta(
        flere = true,
        område = "indsatstrappe",
        hvilke = "Hvilke indsatser er i gang eller besluttet?",
        svaresAf = SvaresAf.SAGSBEHANDLER)
public record Indsats(
        String id,

        Trappetrin trin,

        @Oplysning(spørgsmål = "Hvornår er indsatsen sat i gang?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Haendelse iværksat,

        @Oplysning(spørgsmål = "Er målet med indsatsen angivet?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean mål,

        @Oplysning(spørgsmål = "Er indsatsens forventede varighed angivet?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean varighed,

        @Oplysning(
                spørgsmål = "Er der en plan for gradvis nedtrapning tilbage mod almenmiljøet?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean nedtrapningsplan,

        @Oplysning(spørgsmål = "Giver indsatsen progression for barnet?", svaresAf = SvaresAf.FAGPERSON, skøn = true)
        @Nullable
        Boolean progression,

        @Oplysning(
                spørgsmål = "Har forældremyndighedens indehaver givet samtykke til indsatsen?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean samtykke,

        @Oplysning(
                spørgsmål = "Skal indsatsen afsluttes, eller går barnet videre til en anden aktør?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean afsluttes,

        @Oplysning(spørgsmål = "Har den næste aktør bekræftet at stå klar?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean modtagerBekræftet) {

    public Indsats {
        id = Krav.anonymtMærke("Indsats.id", id);
        Objects.requireNonNull(trin, "Indsats.trin");
    }

    /**
     * De hele måneder, indsatsen har varet på vurderingsdatoen. En måned er gået på samme dato i den næste, ellers på månedens sidste dag.
     *
     * @return antallet, 0 når den ikke er sat i gang; {@code null}, når datoen ikke er oplyst
     */
    @Afledt(
            af = {"Indsats.iværksat"},
            betydning = "De hele måneder, indsatsen har varet på vurderingsdatoen.",
            udsagn = "IT-33, IT-45b")
    public static @Nullable Integer heleMåneder(Indsats indsats, LocalDate vurderingsdato) {
        Haendelse iværksat = indsats.iværksat;
        if (iværksat == null) {
            return null;
        }
        LocalDate fra = iværksat.dato();
        if (fra == null) {
            return 0;
        }
        if (fra.isAfter(vurderingsdato)) {
            throw new UgyldigOplysningException("Indsats.iværksat", "skal være senest på vurderingsdatoen.");
        }
        int måneder = (int) ChronoUnit.MONTHS.between(fra, vurderingsdato);
        // Den 31. plus en måned er den sidste i måneden, og den dag er måneden gået (IT-45b).
        return fra.plusMonths(måneder + 1L).isAfter(vurderingsdato) ? måneder : måneder + 1;
    }

    /**
     * De måneder, indsatsen er begyndt på, på vurderingsdatoen: den dag, 12 måneder er gået, er det 12; dagen efter 13.
     *
     * @return antallet, 0 når den ikke er sat i gang; {@code null}, når datoen ikke er oplyst
     */
    @Afledt(
            af = {"Indsats.iværksat"},
            betydning = "De måneder, indsatsen er begyndt på, på vurderingsdatoen.",
            udsagn = "IT-32, IT-45b")
    public static @Nullable Integer begyndteMåneder(Indsats indsats, LocalDate vurderingsdato) {
        Integer hele = heleMåneder(indsats, vurderingsdato);
        LocalDate fra = indsats.iværksat == null ? null : indsats.iværksat.dato();
        return hele == null || fra == null || fra.plusMonths(hele).equals(vurderingsdato)
                ? hele
                : Integer.valueOf(hele + 1);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Indsats[…]";
    }
}
