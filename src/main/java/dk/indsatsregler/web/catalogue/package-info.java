/** The pages as a folder of files, for those without a server. */
@NullMarked
package dk.indsatsregler.web.catalogue;

import org.jspecify.annotations.NullMarked;
