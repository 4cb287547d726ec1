/** Rule files to a rule set: every file read and checked, the rules checked together, all or nothing. */
@NullMarked
package dk.indsatsregler.rulefile.load;

import org.jspecify.annotations.NullMarked;
