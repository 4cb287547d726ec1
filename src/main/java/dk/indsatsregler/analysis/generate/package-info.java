/** Fictional cases, so that rules can be tried over many without personal data. */
@NullMarked
package dk.indsatsregler.analysis.generate;

import org.jspecify.annotations.NullMarked;
