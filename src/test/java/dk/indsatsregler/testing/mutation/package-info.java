@NullMarked
package dk.indsatsregler.testing.mutation;

import org.jspecify.annotations.NullMarked;
