/** Ordlisten, rules/ORDLISTE.md: alt, en regel kan skrive, med det ordforråd, {@code valider} bruger. */
@NullMarked
package dk.indsatsregler.ordliste;

import org.jspecify.annotations.NullMarked;
