/** Kommandolinjen: det, mennesker læser, er prøvet i fuld ordlyd. */
@NullMarked
package dk.indsatsregler.cli;

import org.jspecify.annotations.NullMarked;
