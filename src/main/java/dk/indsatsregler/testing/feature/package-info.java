/** Feature files as plain records. Nobody else knows which library reads them. */
@NullMarked
package dk.indsatsregler.testing.feature;

import org.jspecify.annotations.NullMarked;
