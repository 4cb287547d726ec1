/** The one page of an assessment that a caseworker reads. */
@NullMarked
package dk.indsatsregler.cli.overview;

import org.jspecify.annotations.NullMarked;
