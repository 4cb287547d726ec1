/** Prøver af regler, som andre kører dem: rapporten, prøvet i fuld ordlyd. */
@NullMarked
package dk.indsatsregler.testing;

import org.jspecify.annotations.NullMarked;
