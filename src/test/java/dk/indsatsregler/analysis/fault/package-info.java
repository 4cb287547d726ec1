/** Prøver af, hvad der skal til for at vise en regel, og af, hvad der bevises umuligt. */
@NullMarked
package dk.indsatsregler.analysis.fault;

import org.jspecify.annotations.NullMarked;
