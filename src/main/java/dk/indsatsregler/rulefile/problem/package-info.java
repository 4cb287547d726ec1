/** What can be wrong with a rule file: the catalogue of codes, and problems as they are found. */
@NullMarked
package dk.indsatsregler.rulefile.problem;

import org.jspecify.annotations.NullMarked;
