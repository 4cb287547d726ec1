package dk.indsatsregler.proeve;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** En type, der kun er én af, med hver slags felt. */
@Fakta(område = "proeve")
public record Ene(
        @Oplysning(spørgsmål = "Hvor mange?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Integer tal,

        @Oplysning(spørgsmål = "Hvor stor en del?", svaresAf = SvaresAf.SKOLE) @Nullable
        BigDecimal brøk,

        @Oplysning(spørgsmål = "Omtrent hvor mange?", svaresAf = SvaresAf.SKOLE) @Nullable
        Spaend spænd,

        @Oplysning(spørgsmål = "Ja eller nej?", svaresAf = SvaresAf.FORÆLDER) @Nullable
        Boolean ja,

        @Oplysning(spørgsmål = "Hvilken farve?", svaresAf = SvaresAf.BARN) @Nullable
        Farve farve,

        @Oplysning(spørgsmål = "Hvilken dag?", svaresAf = SvaresAf.KOMMUNE) @Nullable
        LocalDate dag,

        @Oplysning(spørgsmål = "Hvornår skete det?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Haendelse hændelse,

        @Oplysning(spørgsmål = "Hvad var klokken?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        LocalDateTime tidspunkt,

        @Oplysning(spørgsmål = "Hvad er skønnet?", svaresAf = SvaresAf.FAGPERSON, skøn = true) @Nullable
        Boolean skøn,

        @Oplysning(spørgsmål = "Hvad er følsomt?", svaresAf = SvaresAf.FORÆLDER, følsom = true) @Nullable
        Boolean følsom) {

    /** Det dobbelte af tallet; {@code null}, når det ikke er oplyst. */
    @Afledt(af = "Ene.tal", betydning = "Det dobbelte af tallet.", udsagn = "NP-03")
    public static @Nullable Integer dobbelt(Ene ene) {
        return ene.tal == null ? null : 2 * ene.tal;
    }

    /** Tallet, undtagen nul, som ikke kan opgøres; {@code null} også, når tallet ikke er oplyst. */
    @Afledt(af = "Ene.tal", betydning = "Tallet; nul kan ikke opgøres.", udsagn = "NP-03")
    public static @Nullable Integer uopgørlig(Ene ene) {
        return ene.tal == null || ene.tal == 0 ? null : ene.tal;
    }
}
