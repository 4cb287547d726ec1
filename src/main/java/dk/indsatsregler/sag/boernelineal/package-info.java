/** Børnelinealen: fagpersoners trin, og de faktorer det vejledende trin regnes af. */
@NullMarked
package dk.indsatsregler.sag.boernelineal;

import org.jspecify.annotations.NullMarked;
