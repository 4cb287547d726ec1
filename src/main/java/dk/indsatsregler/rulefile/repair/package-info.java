/**
 * What is wrong with a file that does not read, by generate and test: a table of rewrites is tried where the strict reader stopped, and one
 * counts only if the reader then gets further. Each row has its code, its Danish sentence and its place.
 */
@NullMarked
package dk.indsatsregler.rulefile.repair;

import org.jspecify.annotations.NullMarked;
