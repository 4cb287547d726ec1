/** Nødundervisning (bekendtgørelse nr. 242 af 19. marts 2020, nr. 411 af 13. april 2020 og nr. 629 af 15. maj 2020). */
@NullMarked
package dk.indsatsregler.sag.noedundervisning;

import org.jspecify.annotations.NullMarked;
