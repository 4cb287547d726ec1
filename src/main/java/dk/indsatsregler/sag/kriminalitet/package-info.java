/** Forebyggelse af kriminalitet. */
@NullMarked
package dk.indsatsregler.sag.kriminalitet;

import org.jspecify.annotations.NullMarked;
