/** Prøver af, hvordan sager skrives som scenarier. */
@NullMarked
package dk.indsatsregler.testing.propose;

import org.jspecify.annotations.NullMarked;
