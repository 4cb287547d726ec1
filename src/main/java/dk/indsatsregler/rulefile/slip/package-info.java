/** Slips of the hand within a rule's conditions: told once, and read on as what was meant, so that they cause nothing else. */
@NullMarked
package dk.indsatsregler.rulefile.slip;

import org.jspecify.annotations.NullMarked;
