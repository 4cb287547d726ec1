package dk.indsatsregler.cli.text;

import dk.indsatsregler.Vurdering;

/** A part of the page of an assessment, with its heading; prints nothing when there is nothing to say. */
@FunctionalInterface
public interface Section {

    /** Prints it. */
    void on(Page page, Vurdering assessment);
}
