/**
 * What an editor needs to know of rule files and scenarios while they are written: one answer, whether it is shown in a page or by a language
 * server. Problems and corrections are the readers' own; nothing is written to disk.
 */
@NullMarked
package dk.indsatsregler.editing;

import org.jspecify.annotations.NullMarked;
