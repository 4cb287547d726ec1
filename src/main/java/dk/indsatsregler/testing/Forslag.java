package dk.indsatsregler.testing;

/**
 * A scenario ready to paste. It says what the rules say now; whether that is right, a person must judge.
 *
 * @param fil the feature file it belongs in, named after the rule file
 * @param overskrift the heading it belongs under, e.g. {@code Regel: NP-K1 Forældre i samfundskritisk funktion}
 * @param tekst the scenario, indented as it stands under the heading, its last line ended
 */
public record Forslag(String fil, String overskrift, String tekst) {}
