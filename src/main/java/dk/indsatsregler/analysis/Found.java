package dk.indsatsregler.analysis;

import dk.indsatsregler.Sag;

/** What came of looking for a case. */
public sealed interface Found {

    /**
     * There is one; told with no more facts than it takes.
     *
     * @param sag the case
     */
    record Case(Sag sag) implements Found {}

    /** There is none: every point of the threshold grid was tried. */
    record Impossible() implements Found {}

    /** None was found, and it is not proven that there is none. */
    record NotFound() implements Found {}
}
