@NullMarked
package dk.indsatsregler.editing;

import org.jspecify.annotations.NullMarked;
