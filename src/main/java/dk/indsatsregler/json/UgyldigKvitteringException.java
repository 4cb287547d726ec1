package dk.indsatsregler.json;

/** A receipt that was refused: it is no receipt, or it is not as it was issued. Says where, and never repeats a value from it. */
public final class UgyldigKvitteringException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String sti;

    UgyldigKvitteringException(String sti, String besked) {
        super((sti.isEmpty() ? "" : sti + ": ") + besked);
        this.sti = sti;
    }

    /** The first place that is wrong, as a JSON pointer, e.g. {@code /udfald/17}; empty when it is the whole document. */
    public String sti() {
        return sti;
    }
}
