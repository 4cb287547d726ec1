/**
 * What a rule set can come to, exactly: because conditions compare fields with constants, one point in every interval, on every boundary and
 * unknown stands for all cases.
 */
@NullMarked
package dk.indsatsregler.analysis;

import org.jspecify.annotations.NullMarked;
