/** Fakta: ordforrådet i regelfiler. En oplysning, der er {@code null}, er ikke oplyst; det er aldrig et nej. */
@NullMarked
package dk.indsatsregler.sag;

import org.jspecify.annotations.NullMarked;
