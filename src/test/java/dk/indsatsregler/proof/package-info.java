/** Long runs, each a Maven profile with one command: docs/drift.md. */
@NullMarked
package dk.indsatsregler.proof;

import org.jspecify.annotations.NullMarked;
