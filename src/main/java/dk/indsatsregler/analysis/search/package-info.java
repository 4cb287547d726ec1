/** Makes real cases of points: records told as a caseworker would, with derived facts measured by the real functions. */
@NullMarked
package dk.indsatsregler.analysis.search;

import org.jspecify.annotations.NullMarked;
