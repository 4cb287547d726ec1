/** Rules changed a little, one place at a time, to see whether the scenarios would notice. */
@NullMarked
package dk.indsatsregler.testing.mutation;

import org.jspecify.annotations.NullMarked;
