package dk.indsatsregler.internal.fault;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** A host's logging that fails: the first so many times a logger is asked for, or whenever our own line or any line is written. */
public final class FaultyLogging implements SLF4JServiceProvider {

    static final AtomicInteger FAILING_REQUESTS = new AtomicInteger(Integer.getInteger("fault.requests", 0));
    private static final String LINES = System.getProperty("fault.lines", "none");
    private static final boolean ERRORS = Boolean.getBoolean("fault.errors");

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> {
            if (FAILING_REQUESTS.getAndDecrement() > 0) {
                throw failure("no logger yet");
            }
            return new Line(name);
        };
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static RuntimeException failure(String why) {
        if (ERRORS) {
            throw new StackOverflowError(why);
        }
        return new IllegalStateException(why);
    }

    private static final class Line extends AbstractLogger {

        private static final long serialVersionUID = 1L;

        Line(String name) {
            this.name = name;
        }

        private boolean asked() {
            if (LINES.equals("levels")) {
                throw failure("the log is full");
            }
            return LINES.equals("all") || name.startsWith("dk.indsatsregler");
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return "";
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable failure) {
            if (LINES.equals("ours")) {
                throw new StackOverflowError("the log is full");
            } else if (LINES.equals("all")) {
                throw new IllegalStateException("the log is full");
            }
            System.out.println("LOG " + level + " " + message);
            if (failure != null) {
                failure.printStackTrace(System.out);
            }
        }

        @Override
        public boolean isTraceEnabled() {
            return asked();
        }

        @Override
        public boolean isTraceEnabled(Marker marker) {
            return asked();
        }

        @Override
        public boolean isDebugEnabled() {
            return asked();
        }

        @Override
        public boolean isDebugEnabled(Marker marker) {
            return asked();
        }

        @Override
        public boolean isInfoEnabled() {
            return asked();
        }

        @Override
        public boolean isInfoEnabled(Marker marker) {
            return asked();
        }

        @Override
        public boolean isWarnEnabled() {
            return asked();
        }

        @Override
        public boolean isWarnEnabled(Marker marker) {
            return asked();
        }

        @Override
        public boolean isErrorEnabled() {
            return asked();
        }

        @Override
        public boolean isErrorEnabled(Marker marker) {
            return asked();
        }
    }
}
