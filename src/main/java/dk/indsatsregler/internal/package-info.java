/** The engine behind the API: loads rules, runs the engine, asks for the second opinion, puts the result together. */
@NullMarked
package dk.indsatsregler.internal;

import org.jspecify.annotations.NullMarked;
