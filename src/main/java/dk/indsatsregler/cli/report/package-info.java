/** Problems of rule files as programs read them. */
@NullMarked
package dk.indsatsregler.cli.report;

import org.jspecify.annotations.NullMarked;
