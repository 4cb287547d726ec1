/** Sagens skridt og datoer: undersøgelsen, barnets synspunkter og flytning mellem kommuner. */
@NullMarked
package dk.indsatsregler.sag.sagsbehandling;

import org.jspecify.annotations.NullMarked;
