package dk.indsatsregler.rulefile;

import dk.indsatsregler.Slags;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes.
 *
 * @param verb the verb
 * @param topic what {@code spærrer} blocks; {@code null} for other verbs
 * @param scale what {@code højstTrin} and {@code løft} work on; {@code null} for other verbs
 * @param steps their number; 0 for other verbs
 */
public record Consequence(
        Slags verb, @Nullable Emne topic, @Nullable Skala scale, int steps) {}
