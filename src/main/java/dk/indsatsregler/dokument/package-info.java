/** A document as data, and as text and HTML: one model for every form, so that they cannot say different things. */
@NullMarked
package dk.indsatsregler.dokument;

import org.jspecify.annotations.NullMarked;
