/** Hvordan en scenariefil læses. */
@NullMarked
package dk.indsatsregler.testing.feature;

import org.jspecify.annotations.NullMarked;
