@NullMarked
package dk.indsatsregler.regler.sagsbehandling;

import org.jspecify.annotations.NullMarked;
