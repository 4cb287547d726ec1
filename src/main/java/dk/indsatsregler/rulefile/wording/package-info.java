/** Holds what a rule's texts say of its limits against what its conditions compare with. */
@NullMarked
package dk.indsatsregler.rulefile.wording;

import org.jspecify.annotations.NullMarked;
