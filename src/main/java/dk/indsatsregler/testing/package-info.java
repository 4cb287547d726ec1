/** Rules tested by scenarios in Danish: run them, see what they leave uncovered, and which faults in the rules they would not notice. */
@NullMarked
package dk.indsatsregler.testing;

import org.jspecify.annotations.NullMarked;
