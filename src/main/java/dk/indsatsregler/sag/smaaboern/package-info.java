/** Små børns vej: sundhedspleje, tandpleje og sprogvurdering. */
@NullMarked
package dk.indsatsregler.sag.smaaboern;

import org.jspecify.annotations.NullMarked;
