/** Conditions against the vocabulary: types, fields, values, and what can never match. */
@NullMarked
package dk.indsatsregler.rulefile.condition;

import org.jspecify.annotations.NullMarked;
