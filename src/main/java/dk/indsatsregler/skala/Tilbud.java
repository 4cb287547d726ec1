package dk.indsatsregler.skala;

/**
 * An offer a municipality has at some steps of Børnelinealen.
 *
 * @param fra the lowest step, 1-10
 * @param til the highest step, 1-10
 * @param tilbud what is offered
 * @param hvem who offers it
 */
public record Tilbud(int fra, int til, String tilbud, String hvem) {

    /** Is it offered at the step? */
    public boolean gælder(int trin) {
        return fra <= trin && trin <= til;
    }
}
