/** What can be required of an assessment. Pure functions of an answer: the same check is asked again of other rules. */
@NullMarked
package dk.indsatsregler.testing.check;

import org.jspecify.annotations.NullMarked;
