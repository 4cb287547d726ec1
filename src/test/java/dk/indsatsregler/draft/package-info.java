@NullMarked
package dk.indsatsregler.draft;

import org.jspecify.annotations.NullMarked;
