package dk.indsatsregler;

import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.OplystAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a told fact comes from, and what a hearing of the party turns on (RF-02, RF-03). No rule reads it, and it changes no outcome; every
 * part but the first can be left out, and is then not known.
 *
 * @param om what it is about: a field ({@code Fravaerssag.forældreHørt}, {@code Foraelder[mor].sektor}), or a whole fact
 *     ({@code Kvartal}, {@code Foraelder[mor]}), whose fields it then goes for unless they have their own
 * @param oplystAf who told it, or what it was read in; {@code null} when not told
 * @param dato the day the municipality got it; {@code null} when not told
 * @param kendtAfPart does the party know that the municipality has it? {@code null} when not told
 * @param tilUgunst is it to the party's disadvantage? A person judges that; {@code null} when not told
 */
public record Oplyst(
        String om,
        @Nullable OplystAf oplystAf,
        @Nullable LocalDate dato,
        @Nullable Boolean kendtAfPart,
        @Nullable Boolean tilUgunst) {

    private static final Pattern STI =
            Pattern.compile("[A-Z][A-Za-z]{0,63}(\\[[A-Za-z0-9._-]{1,64}])?(\\.[\\p{Ll}][\\p{L}\\p{N}]{0,63})?");

    /**
     * @throws UgyldigOplysningException if it is about no field or fact; never repeats a value
     */
    public Oplyst {
        if (!STI.matcher(om).matches() || Krav.lignerCpr(om)) {
            throw new UgyldigOplysningException(
                    "oplyst.om", "skal være et felt eller et faktum, fx Barn.fødselsdato eller Foraelder[mor].");
        }
        Krav.årstal("oplyst.dato", dato);
    }

    /** Nothing told yet of where it comes from. */
    public static Oplyst om(String om) {
        return new Oplyst(om, null, null, null, null);
    }

    /** The same, told by them on that day. */
    public Oplyst af(OplystAf kilde, @Nullable LocalDate dag) {
        return new Oplyst(om, kilde, dag, kendtAfPart, tilUgunst);
    }

    /** The same, known to the party or not. */
    public Oplyst kendtAfPart(boolean kendt) {
        return new Oplyst(om, oplystAf, dato, kendt, tilUgunst);
    }

    /** The same, to the party's disadvantage or not. */
    public Oplyst tilUgunst(boolean ugunst) {
        return new Oplyst(om, oplystAf, dato, kendtAfPart, ugunst);
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Oplyst[…]";
    }
}
