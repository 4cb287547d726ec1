/** Skolefravær: det, der gøres ved det, af skolen, kommunen og familien. */
@NullMarked
package dk.indsatsregler.sag.fravaersindsats;

import org.jspecify.annotations.NullMarked;
