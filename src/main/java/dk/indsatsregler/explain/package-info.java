/**
 * The independent second opinion: three-valued logic straight over the condition tree, without Drools, and what is told from it: why, why
 * not, what is missing, which facts meet a rule, by when.
 */
@NullMarked
package dk.indsatsregler.explain;

import org.jspecify.annotations.NullMarked;
