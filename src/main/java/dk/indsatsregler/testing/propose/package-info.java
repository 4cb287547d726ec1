/** Cases written as scenarios in Danish, ready to paste into a feature file and already right. */
@NullMarked
package dk.indsatsregler.testing.propose;

import org.jspecify.annotations.NullMarked;
