/** Den lokale server: hvem der lukkes ind, og hvad et barn bliver svaret. */
@NullMarked
package dk.indsatsregler.web.server;

import org.jspecify.annotations.NullMarked;
