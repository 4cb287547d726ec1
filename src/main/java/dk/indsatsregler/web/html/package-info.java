/** Pages as trees: text is escaped where it is written, and there is no way around it. */
@NullMarked
package dk.indsatsregler.web.html;

import org.jspecify.annotations.NullMarked;
