package dk.indsatsregler.editing;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.propose.FeatureText;

/**
 * Where a scenario is put into a feature file: last under its rule's heading, or with a heading of its own at the end.
 *
 * @param line the line it is put before, from 1; beyond the last one at the end
 * @param text what is put there
 */
public record ScenarioPlace(int line, String text) {

    /** What a feature file that is not there yet begins with. */
    public static final String BEGINNING = "# language: da\nEgenskab: Egne regler\n\n";

    /**
     * Finds it.
     *
     * @param feature the feature file; it need not be there yet
     * @param scenario the scenario, indented as under a heading
     */
    public static ScenarioPlace of(Workspace workspace, Document feature, Rule rule, String scenario) {
        String heading = FeatureText.heading(rule).stripTrailing() + "\n\n";
        String text = workspace.text(feature).orElse(null);
        if (text == null) {
            return new ScenarioPlace(1, BEGINNING + heading + scenario);
        }
        RuleSymbol under = workspace.symbols(feature).stream()
                .filter(symbol -> symbol.id().equals(rule.id()))
                .findFirst()
                .orElse(null);
        long lines = text.lines().count();
        long line = under == null ? lines : under.last();
        String put = "\n" + (under == null ? heading : "") + scenario;
        boolean after = text.isEmpty() || text.endsWith("\n") || line < lines;
        return new ScenarioPlace((int) line + 1, after ? put : "\n" + put);
    }

    /** A text with it. */
    public String in(String before) {
        return new StringBuilder(before)
                .insert(Corrections.offset(before, line, 1), text)
                .toString();
    }
}
