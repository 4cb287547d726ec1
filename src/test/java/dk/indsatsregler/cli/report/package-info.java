/** Problemer, som programmer læser dem. */
@NullMarked
package dk.indsatsregler.cli.report;

import org.jspecify.annotations.NullMarked;
