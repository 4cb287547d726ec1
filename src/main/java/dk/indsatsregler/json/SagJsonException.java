package dk.indsatsregler.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The JSON of a case that was refused, with every problem found in it. Neither message nor cause holds a value from it. */
public final class SagJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int VISTE = 50;

    @SuppressWarnings("serial") // an unmodifiable list of records
    private final List<JsonProblem> problemer;

    /**
     * @param problemer the problems, at least one
     */
    public SagJsonException(List<JsonProblem> problemer) {
        this(problemer, 0);
    }

    private SagJsonException(List<JsonProblem> problemer, int ikkeGemt) {
        super(tekst(problemer, ikkeGemt));
        this.problemer = problemer.stream().sorted().toList();
    }

    private static String tekst(List<JsonProblem> problemer, int ikkeGemt) {
        String tekst =
                problemer.stream().sorted().limit(VISTE).map(JsonProblem::tekst).collect(Collectors.joining("\n"));
        int flere = Math.max(0, problemer.size() - VISTE) + ikkeGemt;
        return flere > 0 ? tekst + "\n… og " + flere + " til." : tekst;
    }

    /** The first 50 problems, sorted by place; the message says how many there are besides. */
    public List<JsonProblem> problemer() {
        return problemer;
    }

    /** Something is wrong; not what, nor where. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("something is wrong", null, false, false);
        }
    }

    /** The problems found so far in one document. */
    static final class Problems {

        private final List<JsonProblem> found = new ArrayList<>();
        private final boolean stops;
        private int more;

        Problems() {
            this(false);
        }

        private Problems(boolean stops) {
            this.stops = stops;
        }

        /** For a reading that only wants to know whether anything is wrong. */
        static Problems stoppingAtTheFirst() {
            return new Problems(true);
        }

        void add(JsonValue.Place place, String message) {
            add(place, () -> message);
        }

        /** A problem whose words take time to find; they are only sought when they will be shown. */
        void add(JsonValue.Place place, Supplier<String> message) {
            if (stops) {
                throw new Stopped();
            }
            if (found.size() < VISTE) {
                found.add(new JsonProblem(place.path(), place.line(), place.column(), message.get()));
            } else {
                more++;
            }
        }

        int count() {
            return found.size() + more;
        }

        SagJsonException exception() {
            return new SagJsonException(found, more);
        }

        void throwIfAny() {
            if (!found.isEmpty()) {
                throw exception();
            }
        }
    }
}
