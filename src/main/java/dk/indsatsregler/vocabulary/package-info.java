/** The vocabulary of rule files, read from the fact records, and a case laid out as rows of it. */
@NullMarked
package dk.indsatsregler.vocabulary;

import org.jspecify.annotations.NullMarked;
