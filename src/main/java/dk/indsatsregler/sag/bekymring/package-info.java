/** En registreret bekymring for et barn: mistanke, støttebehov, og det, der følger af dem. */
@NullMarked
package dk.indsatsregler.sag.bekymring;

import org.jspecify.annotations.NullMarked;
