/** The world a command runs in: its streams, its codes, and what is wrong with its arguments. */
@NullMarked
package dk.indsatsregler.cli.terminal;

import org.jspecify.annotations.NullMarked;
