/** Skolefravær: kvartalet, registreringerne og de vinduer af skoledage, der måles i. */
@NullMarked
package dk.indsatsregler.sag.skolefravaer;

import org.jspecify.annotations.NullMarked;
