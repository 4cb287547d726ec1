package dk.indsatsregler.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running scenarios.
 *
 * @param scenarier every scenario, and everything wrong with a file, by file and line
 * @param dækning what they leave uncovered; {@code null} when not asked for
 * @param mutationer which slips they would not notice; {@code null} when not asked for
 */
public record Proeverapport(
        List<Scenarieresultat> scenarier,
        @Nullable Daekning dækning,
        @Nullable Mutationer mutationer) {

    public Proeverapport {
        scenarier = List.copyOf(scenarier);
    }

    /** Did every scenario pass, and are the coverage and the mutations asked for as they should be? */
    public boolean bestået() {
        return scenarier.stream().allMatch(Scenarieresultat::bestået)
                && (dækning == null || dækning.bestået())
                && (mutationer == null || mutationer.bestået());
    }

    /** The report as policy staff read it: what failed and why, the count, then what is uncovered and unnoticed. */
    public String tekst() {
        return ReportText.of(this);
    }

    /**
     * The report as JUnit XML, for build servers: one suite for each feature file, and one each for coverage and mutations. Without times
     * and host names: the same report is the same text.
     */
    public String junitXml() {
        return JunitXml.of(this);
    }
}
