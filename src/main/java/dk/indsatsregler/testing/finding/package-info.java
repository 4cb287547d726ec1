/** What is proven odd about a rule set, as policy staff read it: where, what, a case in words, and the case as a scenario. */
@NullMarked
package dk.indsatsregler.testing.finding;

import org.jspecify.annotations.NullMarked;
