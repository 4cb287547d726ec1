/** The documents a case and a rule set give: the draft of reasons in its editions, and what an impact assessment needs. */
@NullMarked
package dk.indsatsregler.draft;

import org.jspecify.annotations.NullMarked;
