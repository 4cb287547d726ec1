package dk.indsatsregler;

import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the library's engine and its builder, found by {@link ServiceLoader}; not for others to extend. The API depends on nothing behind
 * it, so that arrows between packages run one way (ADR 002). A test of your own implements {@link Regelmotor} instead.
 */
public abstract class RegelmotorProvider {

    private static final AtomicReference<@Nullable Regelmotor> DELT = new AtomicReference<>();

    /** For the library. */
    protected RegelmotorProvider() {}

    /** A builder without rules. */
    protected abstract Regelmotor.Bygger bygger();

    /** An engine on the rules that ship with the library. */
    protected abstract Regelmotor standard();

    static Regelmotor.Bygger nyBygger() {
        return find().bygger();
    }

    static Regelmotor delt() {
        Regelmotor motor = DELT.get();
        return motor == null ? byggetFørst() : motor;
    }

    // Not in a static initializer: what fails there fails as long as the JVM lives, and says why only the first time.
    private static synchronized Regelmotor byggetFørst() {
        Regelmotor motor = DELT.get();
        if (motor == null) {
            motor = find().standard();
            DELT.set(motor);
        }
        return motor;
    }

    // Our own class loader, not the thread's: containers and thread pools set that one to anything.
    private static RegelmotorProvider find() {
        return ServiceLoader.load(RegelmotorProvider.class, RegelmotorProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "indsatsregler is incomplete: META-INF/services/dk.indsatsregler.RegelmotorProvider is missing from the jar"));
    }
}
