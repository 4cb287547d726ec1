/** What Børnelinealen shows beside its outcomes: professionals' steps, the advisory sum line by line, and the municipality's offers. */
@NullMarked
package dk.indsatsregler.skala;

import org.jspecify.annotations.NullMarked;
