/** What a scenario says, understood: cases, and what must hold of their assessments. */
@NullMarked
package dk.indsatsregler.testing.scenario;

import org.jspecify.annotations.NullMarked;
