/** Det, en kommunes egne tests bruger: påstande om vurderinger, og testklasser, der kører scenarier. */
@NullMarked
package dk.indsatsregler.testing.junit;

import org.jspecify.annotations.NullMarked;
