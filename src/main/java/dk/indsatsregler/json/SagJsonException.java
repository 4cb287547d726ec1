package dk.indsatsregler.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The JSON of a case that was refused, with every problem found in it. Neither message nor cause holds a value from it. */
public final class SagJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int VISTE = 50;

    private final transient List<JsonProblem> problemer;

    /**
     * @param problemer the problems, at least one
     */
    public SagJsonException(List<JsonProblem> problemer) {
        super(tekst(problemer));
        this.problemer = problemer.stream().sorted().toList();
    }

    private static String tekst(List<JsonProblem> problemer) {
        String tekst =
                problemer.stream().sorted().limit(VISTE).map(JsonProblem::tekst).collect(Collectors.joining("\n"));
        int flere = problemer.size() - VISTE;
        return flere > 0 ? tekst + "\n… og " + flere + " til." : tekst;
    }

    /** Every problem, sorted by its place. The message shows the first 50. */
    public List<JsonProblem> problemer() {
        return problemer;
    }

    /** The problems found so far in one document. */
    static final class Problems {

        private final List<JsonProblem> found = new ArrayList<>();

        void add(Node.Place place, String message) {
            found.add(new JsonProblem(place.path(), place.line(), place.column(), message));
        }

        int count() {
            return found.size();
        }

        SagJsonException exception() {
            return new SagJsonException(found);
        }

        void throwIfAny() {
            if (!found.isEmpty()) {
                throw exception();
            }
        }
    }
}
