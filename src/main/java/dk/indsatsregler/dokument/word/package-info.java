/** A document as a Word file, by Apache POI ({@code org.apache.poi:poi-ooxml}), which whoever uses it brings along. */
@NullMarked
package dk.indsatsregler.dokument.word;

import org.jspecify.annotations.NullMarked;
