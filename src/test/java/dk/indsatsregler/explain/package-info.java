/** Prøver af den anden mening, på håndbyggede betingelser. */
@NullMarked
package dk.indsatsregler.explain;

import org.jspecify.annotations.NullMarked;
