/** Et lille ordforråd til prøver: hver slags felt findes, og intet af det handler om nogen. */
@NullMarked
package dk.indsatsregler.proeve;

import org.jspecify.annotations.NullMarked;
