package dk.indsatsregler.sag;

/** En oplysning, der ikke kan være rigtig. Nævner feltet og kravet, aldrig værdien. */
public final class UgyldigOplysningException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String felt;

    /**
     * @param felt feltets navn, fx {@code Barn.fødselsdato}
     * @param krav hvad feltet skal opfylde, som en hel sætning uden feltets navn
     */
    public UgyldigOplysningException(String felt, String krav) {
        super(felt + " " + krav);
        this.felt = felt;
    }

    /** Feltet, fx {@code Barn.fødselsdato}. */
    public String felt() {
        return felt;
    }
}
