/** Finds what is odd about rules that can all be read: what never happens, what changes nothing, what does not fit together. */
@NullMarked
package dk.indsatsregler.analysis.fault;

import org.jspecify.annotations.NullMarked;
