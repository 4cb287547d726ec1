/** Judges the points of a threshold grid, without judging any two that come to the same. */
@NullMarked
package dk.indsatsregler.analysis.sweep;

import org.jspecify.annotations.NullMarked;
