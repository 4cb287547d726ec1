/** The small changes a rule's text can have: where, and what then stands there. */
@NullMarked
package dk.indsatsregler.testing.mutation.change;

import org.jspecify.annotations.NullMarked;
