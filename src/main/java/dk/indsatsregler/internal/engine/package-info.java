/** Condition trees as Drools' executable model, and a session per case. With its parent the only code that touches Drools. */
@NullMarked
package dk.indsatsregler.internal.engine;

import org.jspecify.annotations.NullMarked;
