/**
 * Fakta: ordforrådet i regelfiler. En oplysning, der er {@code null}, er ikke oplyst; det er aldrig et nej.
 *
 * <p>Et faktum gives felt for felt: {@code Foraelder.med("mor").sektor(Sektor.SUNDHED).hjemsendt(false)}. Det, der ikke er nævnt, er ikke
 * oplyst. En kommunes egne faktatyper er der ingen af: typerne her er dem, regler kan læse.
 */
@NullMarked
package dk.indsatsregler.sag;

import org.jspecify.annotations.NullMarked;
