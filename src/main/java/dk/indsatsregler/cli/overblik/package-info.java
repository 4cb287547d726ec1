/** Many cases at once, each assessed alone: their deadlines by date, and a leader's counts. Nothing but the file and the date orders them. */
@NullMarked
package dk.indsatsregler.cli.overblik;

import org.jspecify.annotations.NullMarked;
