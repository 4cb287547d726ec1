package dk.indsatsregler.testing.feature;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much there is in a file when its examples are filled in: a background is repeated in each scenario, so that a short file can be a long one.
 *
 * @param scenarios how many scenarios
 * @param lines how many lines they have together
 */
record Extent(long scenarios, long lines) {

    /** Far more than anyone writes by hand. */
    static final int MOST_SCENARIOS = 5_000;

    static final int MOST_LINES = 500_000;

    private static final Extent NOTHING = new Extent(0, 0);

    /** At most so many lines, when each scenario of a file has all its steps; for files so short that there is no need to count. */
    static boolean surelySmall(SourceText source) {
        long rows = source.lines().stream()
                .filter(line -> line.strip().startsWith("|"))
                .count();
        return source.lines().size() <= MOST_SCENARIOS
                && source.lines().size() * Math.max(1, source.lines().size() - rows) <= MOST_LINES;
    }

    static Extent of(Feature feature) {
        Extent all = NOTHING;
        long before = 0;
        for (FeatureChild child : feature.getChildren()) {
            before += lines(child.getBackground());
            all = all.and(child.getScenario(), before);
            if (child.getRule().isPresent()) {
                all = all.and(child.getRule().get(), before);
            }
        }
        return all;
    }

    /** Why it is too much; {@code null} when it is not. */
    @Nullable
    Complaint refusal() {
        if (scenarios > MOST_SCENARIOS) {
            return new Complaint(
                    1,
                    "",
                    "Filen har " + scenarios + " scenarier med eksemplernes rækker; den kan højst have "
                            + MOST_SCENARIOS + ". Del den i flere.",
                    null);
        }
        return lines <= MOST_LINES
                ? null
                : new Complaint(
                        1,
                        "",
                        "Filens scenarier har tilsammen " + lines
                                + " trin og rækker, når baggrunden står i hvert; det kan højst være " + MOST_LINES
                                + ". Del filen i flere.",
                        null);
    }

    private Extent and(Rule rule, long outside) {
        Extent all = this;
        long before = outside;
        for (RuleChild child : rule.getChildren()) {
            before += lines(child.getBackground());
            all = all.and(child.getScenario(), before);
        }
        return all;
    }

    private Extent and(Optional<Scenario> more, long before) {
        if (more.isEmpty()) {
            return this;
        }
        Scenario scenario = more.get();
        long times = scenario.getExamples().isEmpty()
                ? 1
                : scenario.getExamples().stream()
                        .mapToLong(examples -> examples.getTableBody().size())
                        .sum();
        return new Extent(scenarios + times, lines + times * (before + lines(scenario.getSteps())));
    }

    private static long lines(Optional<Background> shared) {
        return shared.map(Background::getSteps).map(Extent::lines).orElse(0L);
    }

    private static long lines(List<Step> steps) {
        return steps.stream()
                .mapToLong(step -> 1
                        + step.getDataTable()
                                .map(table -> table.getRows().size())
                                .orElse(0))
                .sum();
    }
}
