/** Siderne for sig, uden en server. */
@NullMarked
package dk.indsatsregler.web.pages;

import org.jspecify.annotations.NullMarked;
