/** Prøver af, hvad der skal til for at vise en regel, og af, hvad der bevises umuligt. */
@NullMarked
package dk.indsatsregler.analysis;

import org.jspecify.annotations.NullMarked;
