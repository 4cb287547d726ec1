package dk.indsatsregler;

import java.util.ServiceLoader;

/**
 * The library's own engine room, found by {@link ServiceLoader}; not for others to extend. The API depends on nothing behind it, so that
 * arrows between packages run one way (ADR 002).
 */
public abstract class Motorrum {

    /** For the engine room. */
    protected Motorrum() {}

    /** A builder without rules. */
    protected abstract Regelmotor.Bygger bygger();

    /** An engine on the rules that ship with the library. */
    protected abstract Regelmotor standard();

    static Regelmotor.Bygger nyBygger() {
        return find().bygger();
    }

    static Regelmotor delt() {
        return Delt.MOTOR;
    }

    // Our own class loader, not the thread's: containers and thread pools set that one to anything.
    private static Motorrum find() {
        return ServiceLoader.load(Motorrum.class, Motorrum.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "indsatsregler is incomplete: META-INF/services/dk.indsatsregler.Motorrum is missing from the jar"));
    }

    private static final class Delt {
        static final Regelmotor MOTOR = find().standard();
    }
}
