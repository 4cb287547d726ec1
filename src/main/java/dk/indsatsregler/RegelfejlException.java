package dk.indsatsregler;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that were refused: all of them, with every problem of every file. No rule was loaded. */
public final class RegelfejlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records
    private final List<Regelproblem> problemer;

    /**
     * @param problemer the problems, at least one
     */
    public RegelfejlException(List<Regelproblem> problemer) {
        super(problemer.stream().sorted().map(Regelproblem::tekst).collect(Collectors.joining("\n\n")));
        this.problemer = problemer.stream().sorted().toList();
    }

    /** Every problem, sorted by file, line and column. */
    public List<Regelproblem> problemer() {
        return problemer;
    }
}
