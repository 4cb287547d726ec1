/** Nødundervisning (bekendtgørelse nr. 242 af 19. marts 2020). */
@NullMarked
package dk.indsatsregler.sag.noedundervisning;

import org.jspecify.annotations.NullMarked;
