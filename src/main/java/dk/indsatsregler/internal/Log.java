package dk.indsatsregler.internal;

import dk.indsatsregler.Regelmotor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library's log. Whatever the host's logging does, it changes no result: what it throws is swallowed. The logger is asked for each
 * time, not kept in a static field, where a first failure would be for ever.
 */
final class Log {

    private Log() {}

    static void info(String message, Object... arguments) {
        write(log -> log.info(message, arguments));
    }

    static void warn(String message, Object... arguments) {
        write(log -> log.warn(message, arguments));
    }

    /** Why there is no result: the kind of each failure and where it came from, and no message, which could carry a value from the case. */
    static void error(String message, Throwable cause) {
        write(log -> log.error(message, Cause.of(cause)));
    }

    static void error(String message, Object... arguments) {
        write(log -> log.error(message, arguments));
    }

    private static void write(Consumer<Logger> line) {
        try {
            line.accept(LoggerFactory.getLogger(Regelmotor.class));
        } catch (Throwable ignored) { // errors too: a log that cannot be written is no reason not to answer
            return;
        }
    }

    /**
     * Asks for a logger and its level, as every class of Drools does once and for all. When that fails while one of them is loaded, the class is dead as
     * long as the JVM lives; here it can be tried again.
     *
     * @throws IllegalStateException if there is none
     */
    static void probe() {
        try {
            for (String name : new String[] {Regelmotor.class.getName(), "org.drools", "org.kie"}) {
                Logger log = LoggerFactory.getLogger(name);
                log.isTraceEnabled(); // some classes of Drools ask for it while they are loaded
                log.isDebugEnabled();
            }
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) { // errors too: two bridges that log to each other overflow the stack
            throw new IllegalStateException(
                    "indsatsregler: the host's logging (SLF4J) failed; Drools cannot be started without it. Nothing is started; try again.",
                    e);
        }
    }

    /** A failure without its words. */
    private static final class Cause extends Exception {

        private static final long serialVersionUID = 1L;
        private static final int DEEPEST = 8;

        private final String name;

        private Cause(Throwable of, int depth) {
            super(of.getClass().getName(), below(of, depth), true, true);
            name = of.getClass().getName();
            setStackTrace(of.getStackTrace());
        }

        static Cause of(Throwable failure) {
            return new Cause(failure, 0);
        }

        private static @Nullable Throwable below(Throwable of, int depth) {
            Throwable cause = of.getCause();
            return cause == null || cause == of || depth == DEEPEST ? null : new Cause(cause, depth + 1);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }

        // The class it stands for, not its own.
        @Override
        @SuppressWarnings("OverrideThrowableToString")
        public String toString() {
            return name;
        }
    }
}
