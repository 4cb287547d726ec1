package dk.indsatsregler.analysis;

import dk.indsatsregler.Sag;

/** Result of a search for a case: found, proven absent, or not settled within the limit. */
public sealed interface SearchResult {

    /**
     * There is one; told with no more facts than it takes.
     *
     * @param sag the case
     */
    record Case(Sag sag) implements SearchResult {}

    /** There is none: every point of the threshold grid was tried. */
    record Impossible() implements SearchResult {}

    /** None was found, and it is not proven that there is none. */
    record NotFound() implements SearchResult {}
}
