/** What a rule set's scenarios show, what they leave out, and a scenario for each thing left out. */
@NullMarked
package dk.indsatsregler.testing.coverage;

import org.jspecify.annotations.NullMarked;
