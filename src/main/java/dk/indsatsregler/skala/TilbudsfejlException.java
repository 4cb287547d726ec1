package dk.indsatsregler.skala;

import java.util.List;
import java.util.stream.Collectors;

/** A list of offers that cannot be used; with every problem in it. */
public final class TilbudsfejlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Tilbudsproblem> problemer;

    TilbudsfejlException(List<Tilbudsproblem> problemer) {
        super(problemer.stream().map(Tilbudsproblem::tekst).collect(Collectors.joining("\n")));
        this.problemer = List.copyOf(problemer);
    }

    /** Every problem, in the file's order. */
    public List<Tilbudsproblem> problemer() {
        return problemer;
    }
}
