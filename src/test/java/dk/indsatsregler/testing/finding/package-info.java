/** Prøver af pakken af samme navn. */
@NullMarked
package dk.indsatsregler.testing.finding;

import org.jspecify.annotations.NullMarked;
