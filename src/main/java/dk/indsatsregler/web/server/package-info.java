/** The pages on this machine, and a child to try the rules on: nothing is kept, nothing is sent. */
@NullMarked
package dk.indsatsregler.web.server;

import org.jspecify.annotations.NullMarked;
