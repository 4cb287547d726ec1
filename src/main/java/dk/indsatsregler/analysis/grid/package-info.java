/**
 * The threshold grid: one point for every way the conditions of some rules can come out together. Because conditions compare fields with
 * constants, a point in every interval, on every boundary and unknown stands for all cases.
 */
@NullMarked
package dk.indsatsregler.analysis.grid;

import org.jspecify.annotations.NullMarked;
