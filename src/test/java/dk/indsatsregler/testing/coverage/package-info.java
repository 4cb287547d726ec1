/** Prøver af dækningen: hvad scenarier viser, hvad de mangler, og hvad der foreslås. */
@NullMarked
package dk.indsatsregler.testing.coverage;

import org.jspecify.annotations.NullMarked;
