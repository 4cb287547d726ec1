/** Familien med: netværk, dialogmøde, feedback og én plan. */
@NullMarked
package dk.indsatsregler.sag.familien;

import org.jspecify.annotations.NullMarked;
