@NullMarked
package dk.indsatsregler.web.html;

import org.jspecify.annotations.NullMarked;
