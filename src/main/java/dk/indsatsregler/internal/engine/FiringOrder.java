package dk.indsatsregler.internal.engine;

/** Firing order: stratum by stratum, and after each stratum the sums that are then complete. */
final class FiringOrder {

    private FiringOrder() {}

    static int salience(int stratum) {
        return -2 * stratum;
    }

    static int salienceOfSums(int stratum) {
        return salience(stratum) - 1;
    }
}
