/**
 * Words to unchecked tree: our own small reader of a true subset of DRL (ADR 003). The grammar is the list of what is allowed; nothing that is
 * read here is run or looked up.
 */
@NullMarked
package dk.indsatsregler.rulefile.syntax;

import org.jspecify.annotations.NullMarked;
