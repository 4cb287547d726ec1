package dk.indsatsregler.testing.feature;

import java.util.List;

/**
 * A feature file, read.
 *
 * @param name the file, named relative to its folder
 * @param headings its {@code Regel:} headings, in order
 * @param scenarios its scenarios, one for each example row
 * @param complaints what is wrong with it; what could be read is there all the same
 */
public record FeatureFile(
        String name, List<Heading> headings, List<RawScenario> scenarios, List<Complaint> complaints) {

    public FeatureFile {
        headings = List.copyOf(headings);
        scenarios = List.copyOf(scenarios);
        complaints = List.copyOf(complaints);
    }
}
