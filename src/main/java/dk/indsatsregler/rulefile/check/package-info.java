/** Unchecked tree to checked rule, one rule at a time: conditions, metadata and consequence against the vocabulary. */
@NullMarked
package dk.indsatsregler.rulefile.check;

import org.jspecify.annotations.NullMarked;
