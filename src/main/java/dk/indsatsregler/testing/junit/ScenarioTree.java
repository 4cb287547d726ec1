package dk.indsatsregler.testing.junit;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.indsatsregler.testing.Daekning;
import dk.indsatsregler.testing.Mutationer;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeltest;
import dk.indsatsregler.testing.Scenarieresultat;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Scenarios as JUnit sees them. What takes long, coverage and mutations, is measured when its own test runs. */
final class ScenarioTree {

    private final Path scenarios;
    private final Regeltest run;

    private ScenarioTree(Path scenarios, Regeltest run) {
        this.scenarios = scenarios;
        this.run = run;
    }

    static Stream<DynamicNode> of(Class<?> test) {
        Scenarier asked = test.getAnnotation(Scenarier.class);
        if (asked == null) {
            throw new IllegalArgumentException(test.getSimpleName()
                    + " siger ikke, hvor scenarierne er. Skriv fx: @Scenarier(mappe = \"scenarier\")");
        }
        Path scenarios = Path.of(asked.mappe());
        Regeltest run = Regeltest.af(scenarios);
        run = asked.kun().isEmpty() ? run : run.medKunRegler(Path.of(asked.kun()));
        for (String practice : asked.praksis()) {
            run = run.medKommunalPraksis(practice);
        }
        for (String layer : asked.regler()) {
            run = run.medRegler(Path.of(layer));
        }
        return new ScenarioTree(scenarios, run).nodes(asked);
    }

    private Stream<DynamicNode> nodes(Scenarier asked) {
        Map<String, List<Scenarieresultat>> files = new LinkedHashMap<>();
        run.kør()
                .scenarier()
                .forEach(s ->
                        files.computeIfAbsent(s.fil(), f -> new ArrayList<>()).add(s));
        List<DynamicNode> nodes = new ArrayList<>();
        files.forEach((name, in) -> nodes.add(dynamicContainer(name, at(name, 1), rules(in))));
        if (asked.dækning() != 0) {
            Regeltest measured = run.medDækning(asked.dækning());
            nodes.add(dynamicTest("dækning: mindst " + asked.dækning() + " %", () -> {
                Proeverapport report = measured.kør();
                Daekning coverage = requireNonNull(report.dækning());
                String less = "dækningen er lavere, end den ellers ville være.";
                verdict(coverage.bestået() ? null : measured(report, less, coverage.tekst()));
            }));
        }
        if (asked.mutation()) {
            nodes.add(dynamicTest("mutation: enhver fejl opdages", () -> {
                Proeverapport report = run.medMutation().kør();
                Mutationer mutations = requireNonNull(report.mutationer());
                String less = "der opdages færre fejl, end der ellers ville.";
                verdict(mutations.bestået() ? null : measured(report, less, mutations.tekst()));
            }));
        }
        return nodes.stream();
    }

    /** One container for each rule; what is wrong with the file itself stands beside them. */
    private Stream<DynamicNode> rules(List<Scenarieresultat> of) {
        Map<String, List<DynamicNode>> byRule = new LinkedHashMap<>();
        of.forEach(s -> byRule.computeIfAbsent(String.valueOf(s.regel()), r -> new ArrayList<>())
                .add(test(s)));
        return byRule.entrySet().stream()
                .flatMap(rule -> rule.getKey().equals("null")
                        ? rule.getValue().stream()
                        : Stream.of(dynamicContainer(rule.getKey(), rule.getValue())));
    }

    private DynamicTest test(Scenarieresultat scenario) {
        return dynamicTest(scenario.navn(), at(scenario.fil(), scenario.linje()), () -> verdict(scenario.fejl()));
    }

    /** What is measured, said at length only when no scenario fails: else that is what there is to mend first. */
    private static String measured(Proeverapport report, String less, String text) {
        long failing = report.scenarier().stream().filter(s -> !s.bestået()).count();
        return failing == 0
                ? text
                : failing + (failing == 1 ? " scenarie" : " scenarier") + " fejler, så " + less + "\n"
                        + text.lines().findFirst().orElse("");
    }

    private static void verdict(@Nullable String failure) {
        if (failure == null) {
            return;
        }
        try {
            Assertions.fail(failure);
        } catch (AssertionError said) {
            // Where in this class it was said, helps nobody: the message tells the line in the feature file.
            said.setStackTrace(new StackTraceElement[0]);
            throw said;
        }
    }

    /** Where an editor finds it. */
    private URI at(String file, int line) {
        Path found = Files.isDirectory(scenarios) ? scenarios.resolve(file) : scenarios;
        return URI.create(found.toUri() + "?line=" + line);
    }
}
