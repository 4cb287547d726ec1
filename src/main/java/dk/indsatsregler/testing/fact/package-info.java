/** The facts of a scenario: words and tables made into the records of the vocabulary. */
@NullMarked
package dk.indsatsregler.testing.fact;

import org.jspecify.annotations.NullMarked;
