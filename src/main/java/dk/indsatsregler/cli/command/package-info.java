/** The commands, one class each. */
@NullMarked
package dk.indsatsregler.cli.command;

import org.jspecify.annotations.NullMarked;
