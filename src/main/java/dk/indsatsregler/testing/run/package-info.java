/** Runs feature files on a rule set. */
@NullMarked
package dk.indsatsregler.testing.run;

import org.jspecify.annotations.NullMarked;
