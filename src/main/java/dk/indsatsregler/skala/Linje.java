package dk.indsatsregler.skala;

import dk.indsatsregler.sag.Skala;

/**
 * One line of the advisory sum: a ceiling or a lift that counts, or may come to count.
 *
 * @param regel the rule's id; its outcome has the mark and the source
 * @param skala the scale it is about
 * @param art a ceiling or a lift
 * @param trin the highest step it leaves, or how many steps it lifts
 * @param sikker does it count? otherwise answers are missing, and it may
 */
public record Linje(String regel, Skala skala, Art art, int trin, boolean sikker) {

    /** What a line does. */
    public enum Art {
        /** At most this step. */
        HØJST,
        /** This many steps more. */
        LØFT
    }
}
