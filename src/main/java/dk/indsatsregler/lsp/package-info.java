/** The language server: a thin shell around {@code editing}, over standard input and output. It writes no file and opens no connection. */
@NullMarked
package dk.indsatsregler.lsp;

import org.jspecify.annotations.NullMarked;
