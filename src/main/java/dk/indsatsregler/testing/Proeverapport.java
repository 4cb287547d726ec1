package dk.indsatsregler.testing;

import dk.indsatsregler.Vurdering.Regelsaet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running scenarios.
 *
 * @param scenarier every scenario, and everything wrong with a file, by file and line
 * @param dækning what they leave uncovered; {@code null} when not asked for
 * @param mutationer which slips they would not notice; {@code null} when not asked for
 * @param regelsæt the rules they ran on; {@code null} when it does not say
 */
public record Proeverapport(
        List<Scenarieresultat> scenarier,
        @Nullable Daekning dækning,
        @Nullable Mutationer mutationer,
        @Nullable Regelsaet regelsæt) {

    public Proeverapport {
        scenarier = List.copyOf(scenarier);
    }

    /** A report that does not say which rules. */
    public Proeverapport(
            List<Scenarieresultat> scenarier, @Nullable Daekning dækning, @Nullable Mutationer mutationer) {
        this(scenarier, dækning, mutationer, null);
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
        return JunitXml.of(this, null);
    }

    /** The same with when it began and how long each took: {@code timestamp} and {@code time} are all that differs from run to run. */
    public String junitXml(Tidtagning tid) {
        return JunitXml.of(this, tid);
    }
}
