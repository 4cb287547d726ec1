/** Files a municipality begins its own rules with. */
@NullMarked
package dk.indsatsregler.cli.local;

import org.jspecify.annotations.NullMarked;
