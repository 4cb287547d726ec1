@NullMarked
package dk.indsatsregler.dokument;

import org.jspecify.annotations.NullMarked;
