/**
 * Bytes to an unchecked tree: a strict reader of a true subset of DRL (ADR 003, ADR 023). The grammar is the list of what is allowed; nothing
 * that is read here is run or looked up, and nothing is guessed. Where a file does not read, the reader says where and what was expected.
 */
@NullMarked
package dk.indsatsregler.rulefile.read;

import org.jspecify.annotations.NullMarked;
