/** Cases in plain Danish, made of the questions a caseworker answers. */
@NullMarked
package dk.indsatsregler.testing.words;

import org.jspecify.annotations.NullMarked;
