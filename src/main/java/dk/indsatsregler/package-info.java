/**
 * The API on one page. Start with {@link dk.indsatsregler.Regelmotor#standard()}.
 *
 * <p>Names of results are Danish, because caseworkers read them; everything here is immutable and safe to share between threads.
 */
@NullMarked
package dk.indsatsregler;

import org.jspecify.annotations.NullMarked;
