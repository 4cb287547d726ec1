/** Prøver af det, Børnelinealen viser ved siden af udfaldene. Alt er opdigtet. */
@NullMarked
package dk.indsatsregler.skala;

import org.jspecify.annotations.NullMarked;
