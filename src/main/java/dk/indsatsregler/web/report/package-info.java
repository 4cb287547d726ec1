/** How scenarios went, as pages to read. */
@NullMarked
package dk.indsatsregler.web.report;

import org.jspecify.annotations.NullMarked;
