package dk.indsatsregler.testing;

import org.jspecify.annotations.Nullable;

/**
 * How one scenario went.
 *
 * @param fil the feature file, named relative to its folder
 * @param linje the line of the scenario, or of the example row it was made from; 1 when the file could not be read
 * @param regel the id in the {@code Regel:} heading it stands under; {@code null} when it stands under none
 * @param navn its name; the file's, when the file could not be read
 * @param fejl why it failed, in Danish, with the why or why not of the rules it names; {@code null} when it passed
 */
public record Scenarieresultat(
        String fil,
        int linje,
        @Nullable String regel,
        String navn,
        @Nullable String fejl) {

    /** Did it pass? */
    public boolean bestået() {
        return fejl == null;
    }
}
