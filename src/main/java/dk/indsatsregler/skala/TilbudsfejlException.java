package dk.indsatsregler.skala;

import java.util.List;
import java.util.stream.Collectors;

/** A list of offers that cannot be used; with the problems in it. */
public final class TilbudsfejlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    static final int FLEST = 50;

    @SuppressWarnings("serial") // an unmodifiable list of records
    private final List<Tilbudsproblem> problemer;

    TilbudsfejlException(List<Tilbudsproblem> problemer, int flere) {
        super(problemer.stream().map(Tilbudsproblem::tekst).collect(Collectors.joining("\n"))
                + (flere > 0 ? "\n… og " + flere + " til." : ""));
        this.problemer = List.copyOf(problemer);
    }

    /** The first 50 problems, in the file's order; the message says how many there are besides. */
    public List<Tilbudsproblem> problemer() {
        return problemer;
    }
}
