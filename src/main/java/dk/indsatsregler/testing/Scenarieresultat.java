package dk.indsatsregler.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one scenario went, or what is wrong with a file.
 *
 * @param fil the feature file, named relative to its folder
 * @param linje the line of the scenario, or of the example row it was made from, or of what is wrong with the file
 * @param regel the id in the {@code Regel:} heading it stands under; {@code null} when it stands under none
 * @param navn its name; the file's, for what is wrong with the file
 * @param fejl why it failed, in Danish, with the why or why not of the rules it names; {@code null} when it passed
 * @param forklaringer the explanations of rules in {@code fejl}, word for word
 */
public record Scenarieresultat(
        String fil,
        int linje,
        @Nullable String regel,
        String navn,
        @Nullable String fejl,
        List<String> forklaringer) {

    public Scenarieresultat {
        forklaringer = List.copyOf(forklaringer);
    }

    /** What passed, or what explains no rule. */
    public Scenarieresultat(String fil, int linje, @Nullable String regel, String navn, @Nullable String fejl) {
        this(fil, linje, regel, navn, fejl, List.of());
    }

    /** Is it not a scenario, but something wrong with the file itself, or with a {@code Baggrund} in it? */
    public boolean gælderFilen() {
        return navn.equals(fil);
    }

    /** Did it pass? */
    public boolean bestået() {
        return fejl == null;
    }
}
