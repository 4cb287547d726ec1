/** Prøver af det, Børnelinealen viser ved siden af udfaldene. Alt er opdigtet. */
@NullMarked
package dk.indsatsregler.lineal;

import org.jspecify.annotations.NullMarked;
