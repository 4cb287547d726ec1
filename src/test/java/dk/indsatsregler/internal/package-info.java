/** The engine tested through the facade, on rules made for the tests. */
@NullMarked
package dk.indsatsregler.internal;

import org.jspecify.annotations.NullMarked;
