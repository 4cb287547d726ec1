/** Unchecked tree to checked rule, one rule at a time: metadata, consequence, and how they go with the conditions. */
@NullMarked
package dk.indsatsregler.rulefile.check;

import org.jspecify.annotations.NullMarked;
