/** What every step says, passing and failing. */
@NullMarked
package dk.indsatsregler.testing.step;

import org.jspecify.annotations.NullMarked;
