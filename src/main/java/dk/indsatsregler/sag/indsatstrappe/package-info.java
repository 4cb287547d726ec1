/** Indsatstrappen: fagpersonens vurdering af trinene, det, der er bragt i overvejelse, og de indsatser, der er i gang. */
@NullMarked
package dk.indsatsregler.sag.indsatstrappe;

import org.jspecify.annotations.NullMarked;
