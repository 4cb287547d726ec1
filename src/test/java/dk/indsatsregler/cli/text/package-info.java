/** Siderne. */
@NullMarked
package dk.indsatsregler.cli.text;

import org.jspecify.annotations.NullMarked;
