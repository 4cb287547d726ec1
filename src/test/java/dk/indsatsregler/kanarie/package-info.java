/** En kanariefugl: kode, som ingen regelfil må kunne få til at køre. */
@NullMarked
package dk.indsatsregler.kanarie;

import org.jspecify.annotations.NullMarked;
