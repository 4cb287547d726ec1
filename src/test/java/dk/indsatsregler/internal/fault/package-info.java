/** Hosts in which something fails at first, and what becomes of the engine. */
@NullMarked
package dk.indsatsregler.internal.fault;

import org.jspecify.annotations.NullMarked;
