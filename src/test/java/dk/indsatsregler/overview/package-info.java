@NullMarked
package dk.indsatsregler.overview;

import org.jspecify.annotations.NullMarked;
