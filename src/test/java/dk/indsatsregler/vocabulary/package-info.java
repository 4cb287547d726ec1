/** Faktatyperne, som de læses af deres recorder. */
@NullMarked
package dk.indsatsregler.vocabulary;

import org.jspecify.annotations.NullMarked;
