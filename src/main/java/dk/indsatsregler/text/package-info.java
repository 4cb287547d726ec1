/** Text as it is shown to a person: what cannot be seen is spelt out. */
@NullMarked
package dk.indsatsregler.text;

import org.jspecify.annotations.NullMarked;
