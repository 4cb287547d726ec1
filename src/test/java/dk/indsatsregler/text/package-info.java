/** Tests of how text is shown. */
@NullMarked
package dk.indsatsregler.text;

import org.jspecify.annotations.NullMarked;
