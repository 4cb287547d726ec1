package dk.indsatsregler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule came out as it did, or why it did not fire.
 *
 * @param regel the rule
 * @param status how it came out
 * @param led its conditions in the rule's order; within a condition over several facts, the nearest miss first
 * @param afledte the derived facts the conditions read, with their inputs
 * @param mangler what is missing, as questions
 * @param tekst all of it as Danish text, several lines; contains values from the case: show it, do not log it
 */
public record Forklaring(
        Regel regel, Status status, List<Led> led, List<Afledning> afledte, List<Mangel> mangler, String tekst) {

    public Forklaring {
        led = List.copyOf(led);
        afledte = List.copyOf(afledte);
        mangler = List.copyOf(mangler);
    }

    /** The verdict on a condition. */
    public enum Sandhed {
        SAND,
        FALSK,
        UKENDT
    }

    /**
     * One condition, or a part of one.
     *
     * @param tekst the condition as written, or the fact it was tried on
     * @param kildetekst the words of the source, from the rule file's comment on the line; {@code null} when it has none
     * @param sandhed the verdict
     * @param læst the value read; {@code ikke oplyst} when unknown, {@code kan ikke opgøres} when no answer can help; {@code null} where no single value is read
     * @param grænse operator and threshold, e.g. {@code <= 9}; {@code null} where there is none
     * @param krav what is demanded, in words, e.g. {@code højst 9}; {@code null} where {@code grænse} is
     * @param led the parts, nearest miss first where they are alternatives
     */
    public record Led(
            String tekst,
            @Nullable String kildetekst,
            Sandhed sandhed,
            @Nullable String læst,
            @Nullable String grænse,
            @Nullable String krav,
            List<Led> led) {

        public Led {
            led = List.copyOf(led);
        }
    }

    /**
     * A derived fact.
     *
     * @param felt the field, e.g. {@code Barn.alder}
     * @param betydning what it measures
     * @param udsagn the statements it rests on
     * @param værdi the value; {@code ikke oplyst} when an input is missing
     * @param af the inputs, each as {@code felt = værdi}
     */
    public record Afledning(String felt, String betydning, String udsagn, String værdi, List<String> af) {

        public Afledning {
            af = List.copyOf(af);
        }
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Forklaring[" + regel.id() + " " + status + "]";
    }
}
