package dk.indsatsregler.testing;

/**
 * How much of one rule is shown.
 *
 * @param regel its id; of several versions, all of them together
 * @param kilde the source it leans on
 * @param dækket goals covered
 * @param mål goals there are; those proven to be out of reach of every case are not among them
 */
public record Regeldaekning(String regel, String kilde, int dækket, int mål) {

    /** Is all of it shown? */
    public boolean fuld() {
        return dækket == mål;
    }
}
