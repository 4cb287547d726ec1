/** Feature files run from end to end. */
@NullMarked
package dk.indsatsregler.testing.run;

import org.jspecify.annotations.NullMarked;
