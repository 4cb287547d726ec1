/** The steps scenarios are written in: what each looks like, and what it means. */
@NullMarked
package dk.indsatsregler.testing.step;

import org.jspecify.annotations.NullMarked;
