/** What a caseworker's page of one assessment shows, and in which order: the same for text and for other forms. */
@NullMarked
package dk.indsatsregler.overview;

import org.jspecify.annotations.NullMarked;
