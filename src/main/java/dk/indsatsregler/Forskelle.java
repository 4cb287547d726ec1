package dk.indsatsregler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change an outcome: the fewest told answers that would turn it, the limits it turns on, and what is missing. It contains facts of
 * the case: show it, do not log it.
 *
 * <p>Only answers that tell what the family or a professional has done or can do are changed: never who the child is, a date, a judgement, a
 * sensitive fact, or anything about violence, abuse, neglect or honour, and nothing while parents and network are not to be contacted. No
 * change is shown that would turn off a duty by law, or what holds contact back; of those themselves only limits are shown (ADR 025). An
 * answer is to be true: what is shown is how near the outcome is, not advice to answer otherwise.
 *
 * @param regel the rule's id
 * @param status how it came out
 * @param forskelle at most {@value #FLEST}, each of as few changes as any that turns it; in the order of the facts. Empty for what is unsettled
 *     or out of force: of that the questions are to be answered
 * @param grænser the numbers and days the rule compares with, and the value of each in the case; in the rule's order
 * @param mangler what would settle it when it is unsettled
 * @param kunGrænser why no changes are shown, in Danish; {@code null} when there are some, or none were found
 * @param udtømt was everything tried? {@code false} when looking for changes stopped at the counted limit
 * @param tekst all of it as Danish text, several lines
 */
public record Forskelle(
        String regel,
        Status status,
        List<Forskel> forskelle,
        List<Graense> grænser,
        List<Mangel> mangler,
        @Nullable String kunGrænser,
        boolean udtømt,
        String tekst) {

    /** The most that are shown of one outcome. */
    public static final int FLEST = 3;

    public Forskelle {
        forskelle = List.copyOf(forskelle);
        grænser = List.copyOf(grænser);
        mangler = List.copyOf(mangler);
    }

    /**
     * Changes that turn the outcome together, and none of them alone.
     *
     * @param ændringer one to three, in the order of the facts
     */
    public record Forskel(List<Aendring> ændringer) {

        public Forskel {
            ændringer = List.copyOf(ændringer);
        }

        /** Shows no values: facts are never written to a log. */
        @Override
        public String toString() {
            return "Forskel[" + ændringer.size() + "]";
        }
    }

    /**
     * Another answer to one question. Of a number, the nearest that turns the outcome.
     *
     * @param sti the answer's place in the case, e.g. {@code Pasning.alleMulighederAfsøgt}
     * @param felt the field
     * @param spørgsmål the question it answers
     * @param fra what is told, as people read it, e.g. {@code 5 dage}
     * @param til what would turn it, likewise; of an event that has not happened, that it has by the assessment date
     */
    public record Aendring(String sti, String felt, String spørgsmål, String fra, String til) {

        /** Shows no values: facts are never written to a log. */
        @Override
        public String toString() {
            return "Aendring[" + felt + "]";
        }
    }

    /**
     * A limit the rule compares with.
     *
     * @param sti the value's place in the case
     * @param felt the field
     * @param betydning what is measured, or the question it answers
     * @param krav what is demanded, e.g. {@code mindst 15 %}
     * @param værdi the value here, e.g. {@code 15,5 %}
     */
    public record Graense(String sti, String felt, String betydning, String krav, String værdi) {

        /** Shows no values: facts are never written to a log. */
        @Override
        public String toString() {
            return "Graense[" + felt + "]";
        }
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Forskelle[" + regel + " " + status + "]";
    }
}
