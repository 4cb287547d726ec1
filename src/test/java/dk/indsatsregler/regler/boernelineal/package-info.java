/** Prøver af reglerne om skolefravær og nødundervisning. Alle børn er opdigtede. */
@NullMarked
package dk.indsatsregler.regler.boernelineal;

import org.jspecify.annotations.NullMarked;
