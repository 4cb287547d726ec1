/** What a local rule set changes against the rules it lies on, rule by rule, in words. */
@NullMarked
package dk.indsatsregler.testing.difference;

import org.jspecify.annotations.NullMarked;
