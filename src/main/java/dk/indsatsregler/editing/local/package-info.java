/** Files a municipality begins its own rules with. */
@NullMarked
package dk.indsatsregler.editing.local;

import org.jspecify.annotations.NullMarked;
