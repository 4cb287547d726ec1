package dk.indsatsregler;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value an outcome read, told or measured. Contains facts of the case: show it, do not log it.
 *
 * @param sti its place in the case, e.g. {@code Kvartal.ulovligProcent} or {@code Foraelder[mor].sektor}; only the type, e.g.
 *     {@code Underretning}, when it is how many there are
 * @param felt the field, e.g. {@code Foraelder.sektor}
 * @param betydning what it is: the question it answers, or what is measured
 * @param værdi the value, exactly: {@link Boolean}, {@link Enum}, {@link java.math.BigDecimal}, {@link dk.indsatsregler.sag.Spaend} for what
 *     is only known as a range, {@link LocalDate}, {@link java.time.LocalDateTime} or {@link dk.indsatsregler.sag.Haendelse}; {@code null}
 *     when it cannot be measured, whatever is answered
 * @param enhed what a number is in, e.g. {@code %}; empty for others
 * @param tekst the value as people read it, with its unit: {@code 16,2 %}; a share is cut, never rounded across a threshold
 * @param dato the day it is measured on; {@code null} when no day matters to it
 * @param af the values it is measured by, by their {@code sti}; empty when it was told
 * @param oplyst where it comes from; {@code null} when the case does not say, and for what is measured
 */
public record Vaerdi(
        String sti,
        String felt,
        String betydning,
        @Nullable Object værdi,
        String enhed,
        String tekst,
        @Nullable LocalDate dato,
        List<String> af,
        @Nullable Oplyst oplyst) {

    /** A value the case does not say the origin of. */
    public Vaerdi(
            String sti,
            String felt,
            String betydning,
            @Nullable Object værdi,
            String enhed,
            String tekst,
            @Nullable LocalDate dato,
            List<String> af) {
        this(sti, felt, betydning, værdi, enhed, tekst, dato, af, null);
    }

    public Vaerdi {
        af = List.copyOf(af);
    }

    /**
     * What one outcome read.
     *
     * @param værdier the values, by their {@link Vaerdi#sti()}
     * @param regler ids of the rules whose outcomes it read, those behind a group or a scale included, in rule order
     */
    public record Laest(List<String> værdier, List<String> regler) {

        public Laest {
            værdier = List.copyOf(værdier);
            regler = List.copyOf(regler);
        }
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Vaerdi[" + felt + "]";
    }
}
