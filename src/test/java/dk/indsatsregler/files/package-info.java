/** Tests of how files are read and written. */
@NullMarked
package dk.indsatsregler.files;

import org.jspecify.annotations.NullMarked;
