/** Skole og dagtilbud for børn i en udsat position. */
@NullMarked
package dk.indsatsregler.sag.laering;

import org.jspecify.annotations.NullMarked;
