package dk.indsatsregler.testing;

/**
 * Told how far a run is, for those who wait for it: {@code Regeltest.af(…).medFremdrift(…).kør()}. One that throws ends the run, and what it
 * throws comes out of {@link Regeltest#kør()}. Several threads may call it.
 */
@FunctionalInterface
public interface Fremdrift {

    /** What is being done. */
    enum Trin {
        SCENARIER("scenarier"),
        DÆKNING("mål for dækning"),
        MUTATION("regler prøvet med fejl");

        private final String tekst;

        Trin(String tekst) {
            this.tekst = tekst;
        }

        /** What is counted, in Danish. */
        public String tekst() {
            return tekst;
        }
    }

    /**
     * So far.
     *
     * @param trin what is being done
     * @param færdige how many are done
     * @param alle of how many
     */
    void nået(Trin trin, int færdige, int alle);
}
