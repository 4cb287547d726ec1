/**
 * The command line, for caseworkers and policy staff: every text is Danish, UTF-8 and the same whatever the platform's locale. Needs
 * picocli and Jackson (optional dependencies); the attached jar {@code cli} holds them.
 */
@NullMarked
package dk.indsatsregler.cli;

import org.jspecify.annotations.NullMarked;
