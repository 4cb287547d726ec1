package dk.indsatsregler;

/**
 * No text may be made for a party or the child yet. The message is the same whatever the reason: it can be logged. {@link Vurdering#låst()}
 * has the reasons.
 */
public final class UdgaveLaastException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The one message there is. */
    public UdgaveLaastException() {
        super("Udgaven til part eller barn er låst. En fagperson skal først se på sagen.");
    }
}
