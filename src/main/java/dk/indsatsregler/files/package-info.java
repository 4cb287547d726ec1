/** Files as they are read and written: bounded, as one snapshot, whole or absent. Knows nothing of what stands in them. */
@NullMarked
package dk.indsatsregler.files;

import org.jspecify.annotations.NullMarked;
