package dk.indsatsregler.analysis.grid;

/** There are more points than anybody can wait for. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says how many of what. */
    public TooLarge(String what) {
        super(what, null, false, false);
    }
}
