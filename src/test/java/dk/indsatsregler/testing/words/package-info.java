/** Prøver af pakken af samme navn. */
@NullMarked
package dk.indsatsregler.testing.words;

import org.jspecify.annotations.NullMarked;
