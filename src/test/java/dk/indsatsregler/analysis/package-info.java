@NullMarked
package dk.indsatsregler.analysis;

import org.jspecify.annotations.NullMarked;
