/** Checked rules: the condition tree, the checks that made it, and what is wrong with a file that did not pass. */
@NullMarked
package dk.indsatsregler.rulefile;

import org.jspecify.annotations.NullMarked;
