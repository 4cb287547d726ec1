package dk.indsatsregler.testing;

import org.jspecify.annotations.Nullable;

/**
 * Something no scenario shows.
 *
 * @param regel id of the rule it is about
 * @param ord what it is, in Danish
 * @param forslag a scenario that would show it; {@code null} when none was found
 */
public record Hul(String regel, String ord, @Nullable Forslag forslag) {}
