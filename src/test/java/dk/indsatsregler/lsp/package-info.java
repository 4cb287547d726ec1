@NullMarked
package dk.indsatsregler.lsp;

import org.jspecify.annotations.NullMarked;
