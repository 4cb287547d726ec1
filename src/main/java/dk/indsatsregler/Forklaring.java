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

    /** What a part of an explanation is. */
    public enum Art {
        /** A condition at least one fact must match; of a type there is one of, that one. */
        MINDST_ÉN,
        /** A condition no fact may match. */
        INGEN,
        /** A condition every fact must match. */
        ALLE,
        /** One fact the condition was tried on. */
        FAKTUM,
        /** There is no fact to try it on, or it is not told which there are. */
        INTET_FAKTUM,
        /** Another rule's outcome. */
        UDFALD,
        /** All of the parts. */
        OG,
        /** Any of the parts. */
        ELLER,
        /** One comparison. */
        SAMMENLIGNING
    }

    /**
     * One condition, or a part of one.
     *
     * @param art what it is
     * @param navn of a comparison the field; of a condition on a group or a scale its name; of {@link Art#INTET_FAKTUM} a sentence that says
     *     so; of an outcome the rule's title; empty for others
     * @param tekst the condition as written, or the fact it was tried on
     * @param kildetekst the words of the source, from the rule file's comment on the line; {@code null} when it has none
     * @param sandhed the verdict
     * @param læst the value read; {@code ikke oplyst} when unknown, {@code kan ikke opgøres} when no answer can help; {@code null} where no single value is read
     * @param grænse operator and threshold, e.g. {@code <= 9}; {@code null} where there is none
     * @param krav what is demanded, in words, e.g. {@code højst 9}; {@code null} where {@code grænse} is
     * @param led the parts, nearest miss first where they are alternatives
     */
    public record Led(
            Art art,
            String navn,
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
