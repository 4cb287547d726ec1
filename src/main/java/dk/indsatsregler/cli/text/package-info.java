/** Assessments as pages of text. */
@NullMarked
package dk.indsatsregler.cli.text;

import org.jspecify.annotations.NullMarked;
