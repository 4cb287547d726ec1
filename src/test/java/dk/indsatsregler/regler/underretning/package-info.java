/** Prøver af reglerne om underretning og af det, der går på tværs af områder. Alle børn er opdigtede. */
@NullMarked
package dk.indsatsregler.regler.underretning;

import org.jspecify.annotations.NullMarked;
