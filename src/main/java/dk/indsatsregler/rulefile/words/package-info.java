/** Bytes to words: characters, quotes, numbers, comments, with their places. */
@NullMarked
package dk.indsatsregler.rulefile.words;

import org.jspecify.annotations.NullMarked;
